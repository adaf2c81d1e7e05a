import { z } from 'zod';
import { TRANSFORMS } from '../../domain/detection/upper-bounds.js';
import type { UnusualRuleValues } from './unusual-policy.js';

const share = z.number().min(0).max(1);
const probability = z.number().gt(0).lt(1);
const count = z.int().min(1).max(1_000);
/** A year: more is read each night. */
const weeks = z.int().min(1).max(52);
const MOST_YEARS = 10;
const SEVERITIES = 5;

/** The shape of what each kind of policy of what is unusual says. */
export const UNUSUAL_SCHEMAS: { readonly [K in keyof UnusualRuleValues]: z.ZodType<UnusualRuleValues[K]> } = {
  'unusual-watch': z.strictObject({
    judgedWeeks: weeks,
    knownWeeks: weeks,
    completeness: share,
    owners: count,
    ownersConcerned: count,
    fromSeverity: z.int().min(1).max(SEVERITIES),
    leastRise: z.number().nonnegative(),
    lateBelow: share,
    ears: z.strictObject({ baseline: z.int().min(3).max(52), leastDeviation: z.number().positive(), alpha: probability }),
    farrington: z.strictObject({
      years: z.int().min(1).max(MOST_YEARS),
      halfWidth: z.int().min(0).max(12),
      levels: z.int().min(1).max(12),
      leftOut: z.int().min(0).max(52),
      reweightAbove: z.number().positive(),
      alpha: probability,
      trend: z.boolean(),
      trendBelow: z.number().gt(0).max(1),
      fewest: z.strictObject({ cases: z.number().nonnegative(), weeks }),
      bound: z.enum(['delta', 'nbPlugin', 'muan']),
      transform: z.enum(TRANSFORMS),
    }),
    slow: z.strictObject({ reference: z.number().positive(), decision: z.number().positive() }),
    inARow: z.strictObject({ toRaise: weeks, toEnd: weeks }),
  }),
  'unusual-level': z.strictObject({ together: z.enum(['watch', 'warning']), owners: count, freshDays: z.int().min(7).max(91) }),
};
