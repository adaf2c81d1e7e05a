import type { FlagState } from '../../domain/flags/flag-states.js';
import type { FailedMail } from '../messages/index.js';
import type { WaitingReport } from '../reports/index.js';
import type { ReportKind } from '../../domain/reports/report-kind.js';

/** A report as the triage desk sees it in the inbox. */
export interface InboxLine {
  readonly reportId: string;
  readonly version: number;
  readonly filedAt: Date;
  readonly kind: ReportKind;
  readonly productGroup: string;
  readonly state: 'filed' | 'withdrawn';
  /** 1 nuisance to 5 acute; null for what is no shortage. */
  readonly severity: number | null;
  readonly organisation: string;
  readonly region: string | null;
}

/** What the inbox is narrowed down to. */
export interface InboxFilter {
  readonly kind?: ReportKind;
  readonly productGroup?: string;
  /** Shortages at least so severe. */
  readonly severity?: number;
}

export interface OpenFlag {
  readonly id: string;
  readonly productGroup: string;
  readonly scopeKind: 'national' | 'region';
  readonly scopeCode: string;
  readonly level: string;
  readonly state: FlagState;
  readonly raisedAt: Date;
}

/** An organisation from which a statement is due since less than a week. */
export interface SilentOrganisation {
  readonly id: string;
  readonly name: string;
  /** Day of its last statement. */
  readonly lastAsOf: string;
}

/** What waits for the triage desk. */
export interface Inbox {
  readonly lines: readonly InboxLine[];
  /** Where the next page begins; undefined on the last. */
  readonly next: string | undefined;
  readonly flags: readonly OpenFlag[];
  readonly failedMails: readonly FailedMail[];
  readonly silent: readonly SilentOrganisation[];
  /** Reports on which somebody answered, unread. */
  readonly answers: readonly WaitingReport[];
  /** Jobs put aside because they could not be done. */
  readonly parked: number;
}
