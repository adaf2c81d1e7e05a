import { z } from 'zod';
import { ASSUMPTIONS } from '../../../domain/repair/assumption.js';
import type { LineFigures } from './read-figures.js';
import type { Reading } from './reading.js';
import { isAsked } from './reading.js';
import { READING_ANSWERS } from './answer-reading.js';
import type { OwnRead } from './own-readings.js';

const ANSWER_BODY = z.strictObject({
  answer: z.enum(READING_ANSWERS).meta({ description: 'It was read rightly, or it counts as it was stated' }),
});

/** An answer that is sent, as the OpenAPI document shows it. */
export const READING_ANSWER_DOCUMENT = documentOf(ANSWER_BODY);

const figure = z.number().nullable();
const figures = z.object({ stock: figure, used: figure, onOrder: figure }).meta({ description: 'Base units; null: left blank' });

/** How a line was read, as the API shows it. */
export const READING = z.object({
  id: z.uuid(),
  reportId: z.uuid(),
  version: z.int(),
  productGroup: z.string(),
  asOf: z.iso.date(),
  repair: z.enum(ASSUMPTIONS).exclude(['as-told']).meta({ description: 'What is assumed of the line' }),
  standing: z.enum(['assumed', 'confirmed', 'rejected', 'superseded']),
  asked: z.boolean().meta({ description: 'An answer is asked of you' }),
  stated: figures,
  read: figures,
  answeredBy: z.enum(['person', 'client', 'desk']).nullable(),
  reason: z.string().nullable().meta({ description: 'Of the triage desk, why it decided so' }),
});

export function readingsAnswer({ today, readings }: OwnRead): z.infer<typeof READING>[] {
  return readings.map((reading) => readingAnswer(reading, isAsked(reading, today)));
}

export function readingAnswer(
  { id, reportId, version, productGroup, asOf, repair, standing, figures: { stated, read }, answer }: Reading,
  asked: boolean,
): z.infer<typeof READING> {
  return {
    ...{ id, reportId, version, productGroup, asOf, repair, standing, asked },
    stated: plain(stated),
    read: plain(read),
    answeredBy: answer?.by ?? null,
    reason: answer?.reason ?? null,
  };
}

function plain({ stock, used, onOrder }: LineFigures) {
  return { stock, used, onOrder };
}

function documentOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...document } = z.toJSONSchema(schema, { io: 'input' });
  const plainDocument: Record<string, unknown> = { ...document };
  return plainDocument;
}
