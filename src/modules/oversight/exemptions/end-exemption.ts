import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { canEnd } from '../../../domain/duties/exemption-standing.js';
import { type ExemptionAnswer, parseAnswer } from '../../../domain/duties/parse-exemption.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { ExemptionsRepository } from './exemptions.repository.js';
import { NoteExemption } from './note-exemption.js';

/** Somebody of the desk ends an exemption before its last day, with a reason that the organisation is told: the rule itself takes no second person. */
@Injectable()
export class EndExemption {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly exemptions: ExemptionsRepository,
    private readonly note: NoteExemption,
  ) {}

  /** @throws {Problem} 404 when there is none, 409 when there is nothing left to end */
  async execute(desk: Extract<Actor, { kind: 'person' }>, id: string, typed: ExemptionAnswer): Promise<void> {
    const at = this.clock.now();
    const on = dayInNetherlands(at);
    await this.database.transaction(desk, async (tx) => {
      const found = await this.exemptions.find(tx, id);
      if (found === undefined) throw new Problem('request.not-found');
      if (found.granted !== true || !canEnd(found, on)) throw new Problem('exemption.not-in-force');
      await this.exemptions.end(tx, found, { on, by: desk.id, at, answer: parseAnswer(typed) });
      await this.note.execute(tx, found, 'ended');
    });
  }
}
