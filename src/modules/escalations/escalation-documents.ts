import { z } from 'zod';

/** What the chair sends. */
export const ESCALATION_BODY = z.strictObject({
  summary: z.string().max(4_000).meta({ description: 'What the ministry must know and decide' }),
});

/** An escalation as the API shows it. */
export const ESCALATION = z.object({
  id: z.uuid(),
  flagId: z.uuid(),
  state: z.enum(['sent', 'acknowledged', 'reopened', 'settled']),
  summary: z.string(),
  escalatedAt: z.iso.datetime().meta({ description: 'UTC' }),
  acknowledgedAt: z.iso.datetime().nullable(),
  acknowledgedBy: z.string().nullable(),
  followedUpAt: z.iso.datetime().nullable(),
});
