import { Injectable } from '@nestjs/common';
import { SettableClock } from '../../../platform/settable-clock.js';
import { FileReports } from '../../reports/index.js';
import type { LoadUnderWay } from './load-under-way.js';

/** A report that waits to be filed together with others of its organisation. */
export interface WaitingReport {
  readonly eventId: string;
  readonly product: string;
  readonly receivedAt: Date;
  readonly body: object;
}

/** Files what waits of an organisation, through the bulk path, at the time of the last of it. */
@Injectable()
export class FileBatches {
  constructor(
    private readonly clock: SettableClock,
    private readonly fileReports: FileReports,
  ) {}

  async execute(load: LoadUnderWay, organisationId: string, waiting: readonly WaitingReport[]): Promise<void> {
    const last = waiting.at(-1);
    if (last === undefined) return;
    this.clock.set(last.receivedAt);
    const { ids, refused } = await this.fileReports.execute(organisationId, waiting);
    load.counts.reports += waiting.length - refused.length;
    load.counts.refused += refused.length;
    for (const [at, { eventId, product, body }] of waiting.entries()) {
      const id = ids[at];
      if (id != null) load.keep(eventId, product, { id, sent: JSON.stringify(body) });
    }
  }
}
