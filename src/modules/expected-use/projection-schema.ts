import { z } from 'zod';
import type { ProjectionRuleValues } from './projection-rules.js';

const share = z.number().min(0).max(1);
const days = z.number().int().positive();
const times = z.number().positive().max(100);
/** Each doubt with each other: four values of four doubts are 256 courses. */
const values = z.array(z.number().positive()).min(1).max(4);
/** Half a year: further ahead nothing is known, and each day costs. */
const LONGEST_HORIZON = 182;
const MOST_GROUPS = 50;
const LONGEST_SHIPPING = 28;
const MOST_NIGHTS = 28;
const LONGEST_QUESTION = 182;

const courseShares = z.strictObject({ raiseFrom: share, endBelow: share });
const nights = z.number().int().min(1).max(MOST_NIGHTS);
const inARow = z.strictObject({ toRaise: nights, toEnd: nights });

/** The shape of what each kind of policy of what lies ahead says. */
export const PROJECTION_SCHEMAS: { readonly [K in keyof ProjectionRuleValues]: z.ZodType<ProjectionRuleValues[K]> } = {
  'projection-chain': z.strictObject({
    horizonDays: z.number().int().min(7).max(LONGEST_HORIZON),
    shortage: z.strictObject({ unmet: share, sites: share }),
    groups: z.number().int().min(1).max(MOST_GROUPS),
    declinePerDay: z.number().min(-1).max(0),
    icuBedsAtMost: z.number().positive(),
    careDeferred: share,
    fullLoadBeds: z.number().positive(),
    elasticAbove: share,
    shippingDays: z.number().int().min(1).max(LONGEST_SHIPPING),
    courses: z.strictObject({ bendDays: values, understatements: values, elasticities: values, guidelines: values }),
  }),
  'projection-warning': z.strictObject({
    courses: z.strictObject({ nation: courseShares, site: courseShares }),
    announcedBelow: share,
    lowestBelow: share,
    lowestEndsAbove: share,
    siteWithinDays: days,
    spread: z.strictObject({ early: z.number().min(0).max(1), late: z.number().min(1) }),
    inARow: z.strictObject({ nation: inARow, site: inARow }),
  }),
  'projection-level': z.strictObject({ level: z.enum(['watch', 'warning', 'critical']), freshDays: days }),
  'reading-question': z.strictObject({ days: z.number().int().min(1).max(LONGEST_QUESTION) }),
  'infection-guideline': z.strictObject({ times: times.nullable() }),
  'epidemic-use': z.strictObject({ perWardBed: z.number().nonnegative(), perIcuBed: z.number().nonnegative() }),
};
