import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Filer } from './filer.js';
import { Once, parseKey } from './once.js';
import type { Receipt } from './receipt.js';
import { newReport, receiptOf, versionOf } from './report-version.js';
import { StoreReport } from './store-report.js';
import { UnderstandBodies } from './understand-bodies.js';

/** Files one report (melding), once per key, and promises the cells it feeds. */
@Injectable()
export class FileReport {
  constructor(
    private readonly clock: Clock,
    private readonly bodies: UnderstandBodies,
    private readonly once: Once,
    private readonly store: StoreReport,
  ) {}

  /** @param sent  the body of a report of any kind, as it came in */
  async execute(filer: Filer, key: string | undefined, sent: unknown): Promise<Receipt> {
    const at = this.clock.now();
    const asked = { filer, key: parseKey(key), sent };
    const report = await this.bodies.one({ filer, at, body: sent });
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
