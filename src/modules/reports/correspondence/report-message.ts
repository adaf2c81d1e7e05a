import type { Party } from '../../../domain/correspondence/turn-faults.js';

/** A message on a report, opened. */
export interface ReportMessage {
  readonly id: string;
  readonly from: Party;
  /** Written by who held the receipt, without an account. */
  readonly byReceipt: boolean;
  readonly text: string;
  readonly sentAt: Date;
  /** When the other side first opened it; null: not yet. */
  readonly readAt: Date | null;
}

/** A report that messages are about, and for which of the two somebody reads and writes. */
export interface Talk {
  readonly reportId: string;
  readonly organisationId: string;
  readonly party: Party;
}

/** A report on which messages of the other side wait. */
export interface WaitingReport {
  readonly reportId: string;
  readonly messages: number;
  readonly newestAt: Date;
}
