import { type ExpectedShortage, expectedShortage } from '../../domain/flags/expected-shortage.js';
import type { ProtectedEvidence } from '../../domain/flags/protected-evidence.js';
import type { FlagRecord } from './flag-record.js';

/** What a level rests on, as its reader may see it, and since when. */
export interface ShownStand {
  readonly at: Date;
  readonly evidence: ProtectedEvidence;
  readonly shortage: ExpectedShortage | null;
}

/** A flag as its reader may see it: `evidence` and `shortage` are those of the raising. */
export interface ShownFlag extends Omit<FlagRecord, 'worsenings'> {
  readonly shortage: ExpectedShortage | null;
  /** Oldest first. */
  readonly worsenings: readonly ShownStand[];
  /** What its present level rests on: the last worsening, or the raising. */
  readonly newest: ShownStand;
}

/** A flag with its present stand. What its reader may not see was not read: there is no key to it. */
export function shownFlag(flag: FlagRecord): ShownFlag {
  const raised = standOf(flag.raisedAt, flag.evidence);
  const worsenings = flag.worsenings.map(({ at, evidence }) => standOf(at, evidence));
  return { ...flag, shortage: raised.shortage, worsenings, newest: worsenings.at(-1) ?? raised };
}

function standOf(at: Date, evidence: ProtectedEvidence): ShownStand {
  return { at, evidence, shortage: expectedShortage(evidence) };
}
