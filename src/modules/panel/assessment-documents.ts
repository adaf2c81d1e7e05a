import { z } from 'zod';
import { CERTAINTIES } from '../../domain/panel/assessment.js';

const LONGEST = 4_000;
const text = z.string().max(LONGEST);

const advice = z.strictObject({
  dike: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .nullable()
    .optional()
    .meta({ description: 'Empty: advice that adjusts no dike' }),
  action: z
    .string()
    .max(64)
    .meta({ description: 'Kind of advice, of the catalogue', examples: ['raise-dike-2'] }),
  amountPerWeek: z.number().optional().meta({ description: 'Base units per week. On a dike: either this, or weeks.' }),
  weeks: z.number().optional(),
  until: z.string().max(10).optional().meta({ format: 'date', description: 'Needed on a dike' }),
  text: text.optional(),
});

/** An assessment as an expert sends it: the questions of the minister's letter, and advice per dike. */
export const ASSESSMENT_BODY = z.strictObject({
  seriousness: z.int().meta({ description: '1 (nuisance) to 5 (acute)' }),
  certainty: z.enum(CERTAINTIES).meta({ description: 'How sure you are' }),
  alternatives: text.meta({ description: 'Are there alternatives?' }),
  demand: text.meta({ description: 'How does demand develop?' }),
  market: text.meta({ description: 'How does the market develop?' }),
  advice: z.array(advice).max(20).optional(),
});

/** An assessment as the API shows it. */
export const ASSESSMENT = z.object({
  id: z.uuid(),
  flagId: z.uuid(),
  own: z.boolean(),
  discipline: z.string().nullable(),
  version: z.int(),
  filedAt: z.iso.datetime().meta({ description: 'UTC' }),
  seriousness: z.int(),
  certainty: z.enum(CERTAINTIES),
  alternatives: z.string(),
  demand: z.string(),
  market: z.string(),
  advice: z.array(
    z.object({
      dike: z.int().nullable(),
      action: z.string(),
      amountPerWeek: z.number().nullable(),
      weeks: z.number().nullable(),
      until: z.string().nullable().meta({ format: 'date' }),
      text: z.string(),
    }),
  ),
});
