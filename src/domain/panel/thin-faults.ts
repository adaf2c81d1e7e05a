import { reasonFaults } from '../flags/reason-faults.js';
import type { Fault } from '../problem.js';
import type { ConclusionDraft } from './drafts.js';
import type { PanelProgress } from './panel-progress.js';

/**
 * Why a conclusion is thin: it rests on fewer assessments than a quorum, or advises nothing. The chair may draw it all the
 * same, by confirming it with a reason. Source: own procedure.
 */
export function thinness({ invited, assessed, quorum }: PanelProgress, advises: boolean): readonly Fault[] {
  const few: Fault = { code: 'conclusion.few-assessments', pointer: '/confirmed', values: { invited, assessed, quorum } };
  const nothing: Fault = { code: 'conclusion.no-advice', pointer: '/confirmed' };
  return [...(assessed < quorum ? [few] : []), ...(advises ? [] : [nothing])];
}

/** What is still missing before a thin conclusion may be drawn: the tick, the reason, or both. Source: own procedure. */
export function thinFaults(thin: readonly Fault[], { confirmed = false, reason = '' }: ConclusionDraft): readonly Fault[] {
  if (thin.length === 0) return [];
  return [...(confirmed ? [] : thin), ...reasonFaults(reason)];
}
