import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { exemptionStanding } from '../../../domain/duties/exemption-standing.js';
import { parseRequest, type TypedRequest } from '../../../domain/duties/parse-exemption.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { allProductGroups } from '../../catalogue/index.js';
import { ExemptionsRepository } from './exemptions.repository.js';
import { NoteExemption } from './note-exemption.js';

/** Who asks, and for whom. */
export interface ExemptionAsker {
  readonly actor: Extract<Actor, { kind: 'person' }>;
  readonly organisationId: string;
}

/** An organisation asks to be exempt from what it has to state; the desk is told. */
@Injectable()
export class AskExemption {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly exemptions: ExemptionsRepository,
    private readonly note: NoteExemption,
  ) {}

  /** @throws {Problem} with every fault at once; 409 when it asked for the same product and has no answer yet */
  async execute({ actor, organisationId }: ExemptionAsker, typed: TypedRequest): Promise<void> {
    const at = this.clock.now();
    const today = dayInNetherlands(at);
    const groups = new Set<string>(allProductGroups().map(({ id }) => id));
    const { reason, ...term } = parseRequest(typed, groups, today);
    const asked = { id: newId(at), organisationId, ...term };
    await this.database.transaction(actor, async (tx) => {
      const open = (await this.exemptions.undecided(tx, organisationId)).filter((one) => exemptionStanding(one, today) !== 'lapsed');
      if (open.some(({ productGroup }) => productGroup === term.productGroup)) throw new Problem('exemption.waiting');
      await this.exemptions.ask(tx, asked, { reason, by: actor.id, at });
      await this.note.execute(tx, { ...asked, askedBy: actor.id, granted: null }, 'asked');
    });
  }
}
