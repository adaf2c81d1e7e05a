import { z } from 'zod';

/** What is asked of who withdraws a report. */
export const WITHDRAWAL = z.strictObject({
  reason: z
    .string()
    .trim()
    .min(1)
    .max(2_000)
    .refine((value) => !/\0|\p{Surrogate}/u.test(value))
    .meta({ description: 'Why it no longer counts. Confidential.' }),
});
