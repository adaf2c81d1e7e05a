import { z } from 'zod';
import { COVER_BOUNDARIES, PLAYBOOK_SCHEMAS } from './playbook-schema.js';
import { PROJECTION_SCHEMAS } from './projection-schema.js';
import { UNUSUAL_SCHEMAS } from './unusual-schema.js';
import type { RuleKind, RuleValues } from './rules.js';

const weeks = z.number().positive();
const level = z.enum(['watch', 'warning', 'critical']);
const hours = z.strictObject({ hours: z.number().positive() });
const days = z.number().int().positive();
const perWeek = z.strictObject({ perWeek: z.number().nonnegative().nullable() });
const count = z.number().int().positive();
const severity = z.number().int().min(1).max(5);

/** The shape of what each kind of policy says. */
export const RULE_SCHEMAS: { readonly [K in RuleKind]: z.ZodType<RuleValues[K]> } = {
  ...PROJECTION_SCHEMAS,
  ...PLAYBOOK_SCHEMAS,
  ...UNUSUAL_SCHEMAS,
  'dike-norm': z.strictObject({
    dike: z.union([z.literal(1), z.literal(2)]),
    fromMonths: z.number().positive(),
    toMonths: z.number().positive(),
    basis: z.literal('peak'),
  }),
  'stock-floor': z.strictObject({ weeks, basis: z.enum(['expected', 'peak']) }),
  'expected-use': perWeek,
  'peak-use': perWeek,
  'peak-factor': z.strictObject({ factor: z.number().min(1) }),
  'cover-thresholds': z.strictObject(COVER_BOUNDARIES),
  'acknowledgement-reminder': hours,
  'next-contact': hours,
  'idle-reopen': z.strictObject({ days }),
  'report-burst': z.strictObject({ organisations: count, regions: count, days }),
  'minimum-holdings': z.strictObject({ holdings: count }),
  'disclosure-percent': z.strictObject({ percent: z.number().min(0).max(100) }),
  publication: z.strictObject({ afterDays: z.int().min(7).max(60), compareWeeks: z.int().min(1).max(156) }),
  'carry-weeks': z.strictObject({ weeks: count }),
  settling: z.strictObject({ margin: z.number().min(0).max(1), evaluations: count.nullable() }),
  'flag-level': z.strictObject({ level }),
  'flag-rest': z.strictObject({ weeks: count }),
  'panel-quorum': z.strictObject({ share: z.number().min(0).max(1) }),
  'conflict-share': z.strictObject({ share: z.number().min(0).max(1) }),
  'break-glass': z.strictObject({ decideHours: z.number().positive(), openHours: z.number().positive().max(24) }),
  'signal-levels': z.strictObject({ burstFromSeverity: severity, watchFromSeverity: severity, watchFromNotices: count }),
};
