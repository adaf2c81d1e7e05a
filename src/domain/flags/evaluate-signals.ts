import type { Level } from '../thresholds/level.js';
import type { SignalCounts } from '../trends/contribution.js';
import type { SignalInputs, SignalRule } from './evaluation-inputs.js';
import type { Scope } from './scope.js';

/** What reported shortages and announced interruptions say. Source: own definition. */
export type SignalReason =
  | { readonly kind: 'burst'; readonly level: Level; readonly holdings: number; readonly regions: number }
  | { readonly kind: 'severe-signals'; readonly level: Level; readonly count: number; readonly fromSeverity: number }
  | NoticesReason;

/** Suppliers announced so many interruptions and discontinuations. Source: own definition. */
export interface NoticesReason {
  readonly kind: 'notices';
  readonly level: Level;
  readonly count: number;
}

/**
 * What signals ask for. Several owners short of the same thing, in more than one region when the country is concerned,
 * is a warning; one severe signal, or an announced interruption, asks to watch. Exactly as many as the rule says is
 * enough.
 *
 * Source: own proposal.
 */
export function evaluateSignals(signals: SignalInputs, { kind }: Scope, rule: SignalRule): SignalReason[] {
  const { holdings, regions, notices } = signals;
  const reasons: SignalReason[] = [];
  const spread = kind === 'region' || regions >= rule.burst.regions;
  if (holdings >= rule.burst.holdings && spread) reasons.push({ kind: 'burst', level: 'warning', holdings, regions });
  const count = countFrom(signals.bySeverity, rule.watchFromSeverity);
  if (count > 0) reasons.push({ kind: 'severe-signals', level: 'watch', count, fromSeverity: rule.watchFromSeverity });
  if (notices >= rule.watchFromNotices) reasons.push({ kind: 'notices', level: 'watch', count: notices });
  return reasons;
}

function countFrom(bySeverity: SignalCounts, severity: number): number {
  return bySeverity.slice(severity - 1).reduce((sum, count) => sum + count, 0);
}
