import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { parseExemption, type TypedExemption } from '../../../domain/duties/parse-exemption.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { allProductGroups } from '../../catalogue/index.js';
import { ExemptionsRepository } from './exemptions.repository.js';
import { LawOfTerm } from './law-of-term.js';
import { NoteExemption } from './note-exemption.js';

/** Somebody of the desk exempts an organisation that did not ask on its page; where a duty by law holds, a colleague decides. */
@Injectable()
export class RecordExemption {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly lawOfTerm: LawOfTerm,
    private readonly exemptions: ExemptionsRepository,
    private readonly note: NoteExemption,
  ) {}

  /** @throws {Problem} with every fault at once */
  async execute(desk: Extract<Actor, { kind: 'person' }>, typed: TypedExemption): Promise<void> {
    const at = this.clock.now();
    const groups = new Set<string>(allProductGroups().map(({ id }) => id));
    await this.database.transaction(desk, async (tx) => {
      const parties = await this.exemptions.organisations(tx);
      const known = { groups, organisations: new Set(parties.map(({ id }) => id)) };
      const { organisation, reason, contact, ...term } = parseExemption(typed, known, dayInNetherlands(at));
      const party = parties.find(({ id }) => id === organisation);
      if (party === undefined) throw new RangeError('an organisation that is not known is a fault');
      const statutory = await this.lawOfTerm.execute(tx, { ...term, side: party.side });
      const given = { id: newId(at), organisationId: organisation, ...term };
      const granted = statutory ? null : true;
      await this.exemptions.record(tx, given, { statutory, answer: { reason, contact }, by: desk.id, at, granted });
      await this.note.execute(tx, { ...given, askedBy: null, granted }, statutory ? 'proposed' : 'granted');
    });
  }
}
