import { z } from 'zod';
import { isStorable } from '../../domain/storable-text.js';

/** What is asked of who withdraws a report. */
export const WITHDRAWAL = z.strictObject({
  reason: z
    .string()
    .trim()
    .min(1)
    .max(2_000)
    .refine((value) => isStorable(value))
    .meta({ description: 'Why it no longer counts. Confidential.' }),
});
