import type { Side } from '../parties/sectors.js';
import type { Because } from '../thresholds/because-of.js';
import { levelOf } from '../thresholds/level-of.js';
import { worseOf } from '../thresholds/level.js';
import type { Level } from '../thresholds/level.js';
import { evaluateProjection } from './evaluate-projection.js';
import type { ProjectionReason } from './evaluate-projection.js';
import { evaluateSignals } from './evaluate-signals.js';
import type { SignalReason } from './evaluate-signals.js';
import { evaluateUnusual } from './evaluate-unusual.js';
import type { UnusualReason } from './evaluate-unusual.js';
import type { EvaluationInputs, EvaluationRules, SideInputs, SideStanding, Standing } from './evaluation-inputs.js';
import { settleWeekly } from './settle-weekly.js';

/** Why a cover has its level: what was observed, and the level that holds after settling. Cover in weeks. Source: own definition. */
export interface CoverReason {
  readonly kind: 'cover';
  readonly side: Side;
  readonly basis: 'expected' | 'peak';
  readonly observed: Because;
  readonly level: Level;
}

/** One reason for a level. Source: own definition. */
export type Reason = CoverReason | SignalReason | ProjectionReason | UnusualReason;

/** The level of a scope, every reason for it, and what to remember for the next evaluation. Source: own definition. */
export interface Evaluation {
  readonly level: Level;
  readonly because: readonly Reason[];
  readonly standing: Standing;
}

/**
 * From evidence to level: the one place where a level is decided. The worst reason decides. Cover settles (it rises at
 * once and falls with a margin); signals speak for themselves as long as they are recent; a warning of what lies ahead
 * settles from night to night; what is unusual from week to week.
 *
 * Source: own definition; thresholds, margins and numbers come from the policy in force.
 */
export function evaluate(inputs: EvaluationInputs, rules: EvaluationRules): Evaluation {
  const standing: Record<Side, SideStanding> = { ...inputs.standing };
  const because: Reason[] = [];
  for (const seen of inputs.sides) {
    const { side, week, cover } = seen;
    standing[side] = settleWeekly(inputs.standing[side], week, { cover, thresholds: rules.thresholds[side] }, rules.settling);
    because.push(...coverReasons(seen, rules, standing[side]));
  }
  const signs = evaluateSignals(inputs.signals, inputs.scope, rules.signals);
  because.push(...signs, ...evaluateUnusual(inputs.unusual, inputs, signs, rules.unusual));
  because.push(...evaluateProjection(inputs.projection, inputs.today, rules.projection));
  const settled = worseOf(standing.care.settled.level, standing.supplier.settled.level);
  return { level: because.reduce((worst, { level }) => worseOf(worst, level), settled), because, standing };
}

function coverReasons({ side, cover }: SideInputs, rules: EvaluationRules, { settled }: SideStanding): CoverReason[] {
  const { because } = levelOf(cover, rules.thresholds[side]);
  return [
    { kind: 'cover', side, basis: 'expected', observed: because.atExpected, level: settled.atExpected.level },
    { kind: 'cover', side, basis: 'peak', observed: because.atPeak, level: settled.atPeak.level },
  ];
}
