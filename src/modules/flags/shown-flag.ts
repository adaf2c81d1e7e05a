import { may } from '../../domain/access/scope-of.js';
import type { Day } from '../../domain/calendar.js';
import type { FlagEvidence } from '../../domain/flags/flag-evidence.js';
import { protectEvidence } from '../../domain/flags/protect-evidence.js';
import type { ProtectedEvidence } from '../../domain/flags/protected-evidence.js';
import { shortageDay } from '../../domain/flags/shortage-day.js';
import { shortageDayShown } from '../../domain/flags/shortage-day-shown.js';
import type { Actor } from '../../platform/actor.js';
import type { FlagRecord } from './flag-record.js';

/** What a level rests on, as the actor may see it, and since when. */
export interface ShownStand {
  readonly at: Date;
  readonly evidence: ProtectedEvidence;
  readonly expectedShortageOn: Day | null;
}

/** A flag with its evidence as the actor may see it: `evidence` and `expectedShortageOn` are those of the raising. */
export interface ShownFlag extends Omit<FlagRecord, 'evidence' | 'worsenings'> {
  readonly evidence: ProtectedEvidence;
  /** Oldest first. */
  readonly worsenings: readonly ShownStand[];
  /** What its present level rests on: the last worsening, or the raising. */
  readonly newest: ShownStand;
}

/** The one gate between what a flag rests on and who looks at it: totals of a few are for who may read them unprotected. */
export function shownFlag(flag: FlagRecord, actor: Actor): ShownFlag {
  const all = may(actor, 'totals.read-unprotected');
  const stand = (at: Date, evidence: FlagEvidence, day: Day | null): ShownStand => {
    if (all) return { at, evidence, expectedShortageOn: day };
    const shown = protectEvidence(evidence);
    return { at, evidence: shown, expectedShortageOn: shortageDayShown(day, shown) };
  };
  const raised = stand(flag.raisedAt, flag.evidence, flag.expectedShortageOn);
  const worsenings = flag.worsenings.map(({ at, evidence }) => stand(at, evidence, shortageDay(evidence)));
  const { evidence, expectedShortageOn } = raised;
  return { ...flag, evidence, expectedShortageOn, worsenings, newest: worsenings.at(-1) ?? raised };
}
