import { may } from '../../domain/access/scope-of.js';
import { protectEvidence } from '../../domain/flags/protect-evidence.js';
import type { ProtectedEvidence } from '../../domain/flags/protected-evidence.js';
import { shortageDayShown } from '../../domain/flags/shortage-day-shown.js';
import type { Actor } from '../../platform/actor.js';
import type { FlagRecord } from './flag-record.js';

/** A flag with its evidence as the actor may see it. */
export interface ShownFlag extends Omit<FlagRecord, 'evidence'> {
  readonly evidence: ProtectedEvidence;
}

/** The one gate between what a flag rests on and who looks at it: totals of a few are for who may read them unprotected. */
export function shownFlag(flag: FlagRecord, actor: Actor): ShownFlag {
  if (may(actor, 'totals.read-unprotected')) return flag;
  const evidence = protectEvidence(flag.evidence);
  return { ...flag, evidence, expectedShortageOn: shortageDayShown(flag.expectedShortageOn, evidence) };
}
