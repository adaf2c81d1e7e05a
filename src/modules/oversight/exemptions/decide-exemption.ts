import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { exemptionStanding } from '../../../domain/duties/exemption-standing.js';
import { type ExemptionAnswer, parseAnswer } from '../../../domain/duties/parse-exemption.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import type { ExemptionOnRecord } from './exemption-on-record.js';
import { ExemptionsRepository } from './exemptions.repository.js';
import { LawOfTerm } from './law-of-term.js';
import { NoteExemption } from './note-exemption.js';

/** What somebody of the desk answers. */
export interface TypedAnswer extends ExemptionAnswer {
  readonly answer: string;
}

/**
 * Somebody of the desk grants what an organisation asks, or refuses it: with a reason, and who can be asked. Where a duty by law holds, to
 * grant takes a colleague of who would; the words of the colleague are those that are told.
 */
@Injectable()
export class DecideExemption {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly lawOfTerm: LawOfTerm,
    private readonly exemptions: ExemptionsRepository,
    private readonly note: NoteExemption,
  ) {}

  /** @throws {Problem} 404 when there is none, 409 when there is nothing to decide, or by this person */
  async execute(desk: Extract<Actor, { kind: 'person' }>, id: string, typed: TypedAnswer): Promise<void> {
    const at = this.clock.now();
    await this.database.transaction(desk, async (tx) => {
      const found = await this.exemptions.find(tx, id);
      if (found === undefined) throw new Problem('request.not-found');
      if (!['asked', 'proposed'].includes(exemptionStanding(found, dayInNetherlands(at)))) throw new Problem('exemption.not-open');
      const answer = parseAnswer(typed);
      const statutory = found.statutory || (await this.lawOfTerm.execute(tx, found));
      const granted = typed.answer === 'yes' ? mayGrant(found, statutory, desk.id) : false;
      await this.#keep(tx, found, { statutory, answer, by: desk.id, at, granted });
    });
  }

  async #keep(tx: Tx, found: ExemptionOnRecord, decision: Parameters<ExemptionsRepository['answer']>[2]): Promise<void> {
    if (!(await this.exemptions.answer(tx, found, decision))) throw new Problem('exemption.not-open');
    const { granted } = decision;
    await this.note.execute(tx, { ...found, granted }, granted === null ? 'proposed' : granted ? 'granted' : 'refused');
  }
}

/** @returns null when it takes a second person, who is still to come @throws {Problem} when that is the same person */
function mayGrant({ proposedBy }: ExemptionOnRecord, statutory: boolean, by: string): true | null {
  if (!statutory) return true;
  if (proposedBy === null) return null;
  if (proposedBy === by) throw new Problem('exemption.own-proposal');
  return true;
}
