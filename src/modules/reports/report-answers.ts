import type { KeptReport } from './kept-report.js';
import type { ReportHistory } from './own-report.js';
import { type SandboxMark, sandboxMark } from './sandbox-mark.js';

/** A report as the API shows it again. */
export interface KeptAnswer extends SandboxMark {
  readonly id: string;
  readonly receipt: string;
  readonly kind: string;
  readonly status: 'filed' | 'withdrawn';
  readonly version: number;
  readonly receivedAt: string;
  readonly versionReceivedAt: string;
  readonly productGroup: string;
  readonly asOf: string;
  readonly report: Readonly<Record<string, unknown>>;
}

export function keptAnswer(kept: KeptReport): KeptAnswer {
  return {
    id: kept.reportId,
    receipt: kept.receipt,
    kind: kept.kind,
    status: kept.state,
    version: kept.version,
    receivedAt: kept.filedAt.toISOString(),
    versionReceivedAt: kept.recordedAt.toISOString(),
    productGroup: kept.productGroup,
    asOf: kept.asOf,
    report: kept.body,
    ...sandboxMark(kept),
  };
}

export function historyAnswer(history: ReportHistory) {
  return { ...keptAnswer(history[0]), versions: history.map(keptAnswer) };
}
