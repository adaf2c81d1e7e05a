import { z } from 'zod';
import { SECTORS } from '../../../domain/parties/sectors.js';
import { CARE_IMPACTS, SHORTAGE_STATES } from '../../../domain/reports/report-body.js';
import { REASONS } from '../../../domain/reports/reason.js';
import type { ShownReporter } from './reporter.js';

const week = z.string().meta({ format: 'date', description: 'Monday' });
const range = z.object({ from: z.number(), below: z.number().nullable().meta({ description: 'Null: and more' }) });

/** A reporter of a dossier as the API shows it. */
export const REPORTER = z.object({
  reporter: z.string().meta({ description: 'A letter that holds in this dossier only', examples: ['A'] }),
  side: z.enum(['care', 'supplier']),
  sector: z
    .enum(SECTORS.map(({ id }) => id))
    .nullable()
    .meta({ description: 'Null: it would fit too few' }),
  province: z.string().nullable().meta({ description: 'PV20 to PV31; null: it would fit too few, or the country' }),
  stock: z.object({ week, quantity: range, coverWeeks: range.nullable() }).nullable(),
  signals: z.array(
    z.object({
      kind: z.enum(['shortage', 'interruption', 'discontinuation', 'demand-surge']),
      week,
      reason: z.enum(REASONS),
      severity: z.number().nullable(),
      state: z.enum(SHORTAGE_STATES).nullable(),
      careImpact: z.enum(CARE_IMPACTS).nullable(),
      startsInWeek: week.nullable(),
    }),
  ),
  released: z
    .array(
      z.object({
        figures: z.object({ asOf: z.string().meta({ format: 'date' }), usable: z.number(), perWeek: z.number().nullable() }).nullable(),
        text: z.string().nullable(),
        releasedAt: z.iso.datetime(),
      }),
    )
    .meta({ description: 'What triage let pass, oldest first' }),
});

/** Those of whom a description fits enough. */
export function reporterAnswers(reporters: readonly ShownReporter[]): z.infer<typeof REPORTER>[] {
  return reporters.flatMap(({ letter, entry, releases }) => {
    if (entry === undefined) return [];
    const { stock, signals, side, sector, province } = entry;
    const stated = stock === null ? null : { week: stock.week, quantity: stock.quantity, coverWeeks: stock.cover };
    const released = releases.map(({ figures, text, releasedAt }) => ({ figures, text, releasedAt: releasedAt.toISOString() }));
    return [{ reporter: letter, side, sector, province, stock: stated, signals: [...signals], released }];
  });
}
