import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { canEnd } from '../../../domain/duties/exemption-standing.js';
import { Problem } from '../../../domain/problem.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import type { ExemptionAsker } from './ask-exemption.js';
import { ExemptionsRepository } from './exemptions.repository.js';
import { NoteExemption } from './note-exemption.js';

/** An organisation withdraws what it asked, or ends its own exemption before the last day. Nobody is told: it knows. */
@Injectable()
export class GiveUpExemption {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly exemptions: ExemptionsRepository,
    private readonly note: NoteExemption,
  ) {}

  /** @throws {Problem} 404 when it has none of that id, 409 when there is nothing left to end */
  async execute({ actor, organisationId }: ExemptionAsker, id: string): Promise<void> {
    const at = this.clock.now();
    const on = dayInNetherlands(at);
    await this.database.transaction(actor, async (tx) => {
      const found = await this.exemptions.find(tx, id);
      if (found?.organisationId !== organisationId) throw new Problem('request.not-found');
      if (!canEnd(found, on)) throw new Problem('exemption.not-in-force');
      await this.exemptions.end(tx, found, { on, by: actor.id, at, answer: null });
      await this.note.execute(tx, found, found.granted === null ? 'withdrawn' : 'ended');
    });
  }
}
