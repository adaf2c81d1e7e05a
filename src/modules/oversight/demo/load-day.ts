import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { ReplayEvent, ReplayReport } from '../../../domain/demo/replay-event.js';
import { bodiesOf } from './bodies-of.js';
import { ChangeReports } from './change-reports.js';
import { FileBatches, type WaitingReport } from './file-batches.js';
import { KeepPromises } from './keep-promises.js';
import type { LoadUnderWay } from './load-under-way.js';
import { PassNights } from './pass-nights.js';
import { TellNews } from './tell-news.js';

const BEFORE_ALL = new Date(0);

/**
 * Files the events of one day, in order: what is new together per organisation, what changes older reports one by one.
 * Then the sums and the levels are brought up to date.
 */
@Injectable()
export class LoadDay {
  constructor(
    private readonly fileBatches: FileBatches,
    private readonly changeReports: ChangeReports,
    private readonly tellNews: TellNews,
    private readonly keepPromises: KeepPromises,
    private readonly passNights: PassNights,
  ) {}

  /** Every night that passed before, and then the day. */
  async execute(load: LoadUnderWay, day: Day, events: readonly ReplayEvent[], now: Date): Promise<void> {
    await this.passNights.execute(load, day, now);
    const waiting = new Map<string, WaitingReport[]>();
    for (const event of events) {
      load.counts.events += 1;
      if (!('report_id' in event)) load.counts.news += 1;
      const organisationId = 'report_id' in event ? senderOf(load, event) : undefined;
      if (organisationId === undefined || !('report_id' in event)) continue;
      const batch = waiting.get(organisationId) ?? [];
      waiting.set(organisationId, await this.#take(load, organisationId, event, batch));
    }
    for (const [organisationId, batch] of waiting) await this.fileBatches.execute(load, organisationId, batch);
    await this.tellNews.execute(
      load,
      events.filter((event) => event.kind === 'context' || event.kind === 'guidance'),
    );
    await this.keepPromises.execute();
  }

  /** @returns what waits afterwards; a change must not overtake what it changes */
  async #take(load: LoadUnderWay, organisationId: string, event: ReplayReport, batch: WaitingReport[]): Promise<WaitingReport[]> {
    const asked = waitingOf(load, event);
    const superseded = 'supersedes' in event ? event.supersedes : null;
    if (event.kind !== 'withdrawal' && superseded == null) return [...batch, ...asked];

    await this.fileBatches.execute(load, organisationId, batch);
    if (event.kind === 'withdrawal') await this.changeReports.withdraw(load, organisationId, event);
    const added: WaitingReport[] = [];
    for (const report of asked) {
      const before = load.find(superseded ?? '', report.product);
      if (before === undefined) added.push(report);
      else await this.changeReports.correct(load, organisationId, before, report);
    }
    return added;
  }
}

/** The organisation that sent a report, when it is to be filed; counted otherwise. */
function senderOf(load: LoadUnderWay, event: ReplayReport): string | undefined {
  const { counts } = load;
  const organisationId = load.organisations.get(event.reporter);
  if (organisationId === undefined) counts.unknownReporters += 1;
  else if (!load.isNew(event.report_id)) counts.duplicates += 1;
  else if (load.moved.instant(event.received_at) <= (load.filedUntil.get(organisationId) ?? BEFORE_ALL)) counts.filedBefore += 1;
  else return organisationId;
  return undefined;
}

function waitingOf(load: LoadUnderWay, event: ReplayReport): WaitingReport[] {
  const receivedAt = load.moved.instant(event.received_at);
  return bodiesOf(event, load.articles, load.moved).flatMap((asked) => {
    if (asked === 'unknown-product') load.counts.unknownProducts += 1;
    else if (asked.body === null) load.counts.blankLines += 1;
    else return [{ eventId: event.report_id, product: asked.product, receivedAt, body: asked.body }];
    return [];
  });
}
