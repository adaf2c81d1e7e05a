import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import { canEnd, type ExemptionStanding, exemptionStanding } from '../../../domain/duties/exemption-standing.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { type ExemptionOnRecord, type ExemptionSaid, isTold } from './exemption-on-record.js';
import { ExemptionsRepository } from './exemptions.repository.js';
import { LawOfTerm } from './law-of-term.js';

const NEWEST = 100;

/** An exemption with where it stands today. */
export interface StandingExemption extends ExemptionOnRecord {
  readonly standing: ExemptionStanding;
  /** There is something left of it to end or to withdraw. */
  readonly ends: boolean;
}

/** What the desk has on record, and for whom more can be recorded. */
export interface DeskExemptionsNow {
  readonly exemptions: readonly StandingExemption[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** Exemptions as the desk sees them: all without what was said about them, or one with it, which is on record. */
@Injectable()
export class DeskExemptions {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly exemptions: ExemptionsRepository,
    private readonly lawOfTerm: LawOfTerm,
    private readonly trail: Trail,
  ) {}

  async execute(desk: Actor): Promise<DeskExemptionsNow> {
    return this.database.transaction(desk, async (tx) => ({
      exemptions: (await this.exemptions.newest(tx, this.#today(), NEWEST)).map((one) => standingOn(one, this.#today())),
      organisations: await this.exemptions.organisations(tx),
    }));
  }

  /** Of one that is not decided yet, whether a duty by law holds is looked at anew. @throws {Problem} when there is none of that id */
  async one(desk: Actor, id: string): Promise<StandingExemption & ExemptionSaid> {
    return this.database.transaction(desk, async (tx) => {
      const found = await this.exemptions.find(tx, id);
      if (found === undefined) throw new Problem('request.not-found');
      const organisationId = isTold(found) ? found.organisationId : null;
      await this.trail.record(tx, { action: 'exemption.read', subjectKind: 'duty-exemption', subjectId: id, organisationId });
      const statutory = found.granted === null ? found.statutory || (await this.lawOfTerm.execute(tx, found)) : found.statutory;
      return standingOn({ ...found, statutory }, this.#today());
    });
  }

  #today(): Day {
    return dayInNetherlands(this.clock.now());
  }
}

/** Where it stands on a day. */
export function standingOn<Kept extends ExemptionOnRecord>(kept: Kept, today: Day): Kept & Pick<StandingExemption, 'ends' | 'standing'> {
  return { ...kept, standing: exemptionStanding(kept, today), ends: canEnd(kept, today) };
}
