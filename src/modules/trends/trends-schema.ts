import { z } from 'zod';
import { parseDay } from '../../domain/calendar.js';
import { productGroup } from '../catalogue/index.js';

const day = z
  .string()
  .refine((text) => parseDay(text) !== null, { message: 'a date, YYYY-MM-DD' })
  .meta({ format: 'date', examples: ['2026-11-16'] });

/** What may be asked of GET /trends. */
export const TRENDS_QUERY = z.strictObject({
  productGroup: z.string().refine((id) => productGroup(id) !== null, { message: 'an id of GET /product-groups' }),
  regionLevel: z.enum(['national', 'safety-region']).default('national'),
  from: day.optional().meta({ description: 'Any day of the first week; half a year before `to` when left out.' }),
  to: day.optional().meta({ description: 'Any day of the last week; today when left out. At most three years after `from`.' }),
});

const cell = z
  .strictObject({
    value: z.number().nullable(),
    state: z.enum(['shown', 'withheld', 'no-data']),
  })
  .meta({
    description:
      'withheld: it would tell about who stated it; no-data: nobody did, it is not known, or the week is not published yet. A week is published once, on the Tuesday after it.',
  });

export const TRENDS = z.strictObject({
  productGroup: z.string(),
  regionLevel: z.enum(['national', 'safety-region']),
  unit: z.enum(['piece', 'litre']),
  from: day,
  to: day,
  series: z.array(
    z.strictObject({
      region: z.string().meta({ description: 'NL, or the code of a safety region' }),
      side: z.enum(['care', 'supplier']),
      weeks: z.array(
        z.strictObject({
          week: z.string().meta({ examples: ['2026-W47'] }),
          weekStart: day,
          usable: cell,
          blocked: cell,
          used: cell,
          expected: cell,
          incoming: cell,
          coverAtExpected: cell,
          coverAtPeak: cell,
          signals: cell,
        }),
      ),
    }),
  ),
});

const cover = z
  .strictObject({ kind: z.enum(['lasts', 'unused', 'unknown']), weeks: z.number().nullable() })
  .meta({ description: 'unused: not being consumed; unknown: stock or use is not known. Neither is zero or endless.' });

const stockOut = z.strictObject({
  kind: z.enum(['runs-out', 'lasts-at-least', 'unused', 'unknown']),
  on: day.nullable(),
  met: z.number().nullable().meta({ description: 'share of the need of that day that can be met' }),
  days: z.number().nullable(),
});

export const POSITIONS = z.array(
  z.strictObject({
    productGroup: z.string(),
    unit: z.enum(['piece', 'litre']),
    asOf: day,
    usable: z.number(),
    blocked: z.number(),
    usedPerWeek: z.number().nullable().meta({ description: 'measured, corrected for days without stock' }),
    usedOfNothing: z.boolean().meta({ description: 'nothing was left on any day that was measured: need is higher' }),
    expectedPerWeek: z.number().nullable(),
    peakPerWeek: z.number().nullable(),
    coverAtExpected: cover,
    coverAtPeak: cover,
    stockOut,
    stockOutAtPeak: stockOut,
    peers: cell.meta({ description: 'cover at expected use, in weeks, of the same side of the country together' }),
    warning: z
      .strictObject({
        since: day,
        share: z.number().meta({ description: 'share of the courses reckoned with that end in a shortage soon, from 0 to 1' }),
        around: day.nullable().meta({ description: 'when it begins, in the middle of those courses; null: in none any more' }),
        from: day.nullable().meta({ description: 'in four of five cases it begins from this day' }),
        until: day.nullable().meta({ description: 'to this one' }),
      })
      .nullable()
      .meta({ description: 'that the own organisation will run short; null: nothing is warned of. Nobody but the triage desk is told.' }),
  }),
);
