import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Filer } from './filer.js';
import { FileTogether } from './file-together.js';
import { parseKey } from './once.js';
import type { Receipt } from './receipt.js';
import { newReport, receiptOf, versionOf } from './report-version.js';
import { UnderstandBodies } from './understand-bodies.js';

/** Files one report (melding), once per key, and promises the cells it feeds. */
@Injectable()
export class FileReport {
  constructor(
    private readonly clock: Clock,
    private readonly bodies: UnderstandBodies,
    private readonly together: FileTogether,
  ) {}

  /** @param sent  the body of a report of any kind, as it came in */
  async execute(filer: Filer, key: string | undefined, sent: unknown): Promise<Receipt> {
    const at = this.clock.now();
    const asked = { filer, key: parseKey(key), sent };
    const understood = await this.bodies.one({ filer, at, body: sent });
    const version = versionOf(newReport(at), understood, filer, at);
    return this.together.execute({ asked, understood, version, answer: receiptOf(version, understood.notices) });
  }
}
