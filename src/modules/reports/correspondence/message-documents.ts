import { z } from 'zod';
import { LONGEST_MESSAGE } from '../../../domain/correspondence/message-text.js';
import type { ReportMessage } from './report-message.js';

const MESSAGE_BODY = z.strictObject({
  text: z.string().min(1).max(LONGEST_MESSAGE).meta({ description: 'Plain text; line ends are kept' }),
});

/** A message that is sent, as the OpenAPI document shows it. */
export const MESSAGE_DOCUMENT = documentOf(MESSAGE_BODY);

/** A message as the API shows it. */
export const MESSAGE = z.object({
  id: z.uuid(),
  from: z.enum(['desk', 'reporter']).meta({ description: 'The triage desk of the meldpunt, or your own organisation' }),
  byReceipt: z.boolean().meta({ description: 'Written by who held the receipt code, without an account' }),
  text: z.string(),
  sentAt: z.iso.datetime().meta({ description: 'UTC' }),
  readAt: z.iso.datetime().nullable().meta({ description: 'When the other side first opened it, UTC; null: not yet' }),
});

export function messageAnswer({ id, from, byReceipt, text, sentAt, readAt }: ReportMessage): z.infer<typeof MESSAGE> {
  return { id, from, byReceipt, text, sentAt: sentAt.toISOString(), readAt: readAt?.toISOString() ?? null };
}

function documentOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...document } = z.toJSONSchema(schema, { io: 'input' });
  const plain: Record<string, unknown> = { ...document };
  return plain;
}
