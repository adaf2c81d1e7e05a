import type { z } from 'zod';
import type { ESCALATION } from './escalation-documents.js';
import type { EscalationRecord } from './escalation-record.js';

/** An escalation as the API shows it. */
export function escalationAnswer(escalation: EscalationRecord): z.infer<typeof ESCALATION> {
  const { id, flagId, state, summary, escalatedAt, acknowledgedAt, acknowledgedBy, followedUpAt } = escalation;
  return {
    id,
    flagId,
    state,
    summary,
    escalatedAt: escalatedAt.toISOString(),
    acknowledgedAt: acknowledgedAt?.toISOString() ?? null,
    acknowledgedBy,
    followedUpAt: followedUpAt?.toISOString() ?? null,
  };
}
