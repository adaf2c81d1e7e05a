import type { EscalationState } from '../../domain/escalations/escalation-states.js';
import type { Level } from '../../domain/thresholds/level.js';

/** An escalation to the ministry as it is kept. */
export interface EscalationRecord {
  readonly id: string;
  readonly flagId: string;
  readonly state: EscalationState;
  readonly summary: string;
  readonly escalatedAt: Date;
  /** The ministry contact whose turn it is; 1 is told first. */
  readonly contactPosition: number;
  readonly contactSince: Date;
  readonly contactNotices: number;
  readonly notices: number;
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: Date | null;
  readonly followedUpAt: Date | null;
}

/** An escalation with what its flag is about. */
export interface ListedEscalation extends EscalationRecord {
  readonly productGroup: string;
  readonly scopeCode: string;
  readonly level: Level;
}

export type EscalationStepKind = 'sent' | 'reminded' | 'next-contact' | 'acknowledged' | 'followed-up' | 'reopened' | 'settled';

/** Something that happened to an escalation. */
export interface EscalationStep {
  readonly kind: EscalationStepKind;
  readonly contactPosition: number | null;
  readonly byName: string | null;
  readonly text: string | null;
  readonly takenAt: Date;
}
