import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { Clock } from '../../platform/clock.js';
import { understood } from './examine-body.js';
import type { Filer } from './filer.js';
import { FilingContext } from './filing-context.js';
import { Once, parseKey } from './once.js';
import type { Receipt } from './receipt.js';
import { newReport, receiptOf, versionOf } from './report-version.js';
import { StoreReport } from './store-report.js';

/** Files one report (melding), once per key, and promises the cells it feeds. */
@Injectable()
export class FileReport {
  constructor(
    private readonly clock: Clock,
    private readonly context: FilingContext,
    private readonly once: Once,
    private readonly store: StoreReport,
  ) {}

  /** @param sent  the body of a report of any kind, as it came in */
  async execute(filer: Filer, key: string | undefined, sent: unknown): Promise<Receipt> {
    const at = this.clock.now();
    const asked = { filer, key: parseKey(key), sent };
    const report = understood(sent, await this.context.execute(filer, dayInNetherlands(at), [sent]));
    const version = versionOf(newReport(at), report, filer, at);
    const answer = receiptOf(version, report.notices);
    return this.once.run(asked, {
      answer,
      reportId: version.reportId,
      at,
      work: (tx, keeping) => this.store.first(tx, report, version, keeping),
    });
  }
}
