import type { ReportKind } from '../../domain/reports/report-kind.js';
import type { NoticeWords } from './notice-words.js';
import type { SandboxMark } from './sandbox-mark.js';

/** What a party gets back for a report: the body of the 201, the same at every repetition of the same key. */
export interface Receipt extends SandboxMark {
  readonly id: string;
  /** Code that a person can read out. */
  readonly receipt: string;
  readonly kind: ReportKind;
  readonly status: 'filed' | 'withdrawn';
  /** UTC. */
  readonly receivedAt: string;
  readonly version: number;
  readonly notices: readonly NoticeWords[];
}
