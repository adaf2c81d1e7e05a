import { Injectable } from '@nestjs/common';
import { addDays, type Day, daysBetween } from '../../../domain/calendar.js';
import { readingChanges, type ReadingKey } from '../../../domain/repair/reading-changes.js';
import type { AssumedReading } from '../../../domain/watch/assumed-reading.js';
import { Outbox } from '../../../jobs/outbox.js';
import type { Tx } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import type { Counting } from '../gather-known.js';
import { readFiguresOf } from './read-figures.js';
import { type NewReading, ReadingsRepository } from './readings.repository.js';

/** How the statements of a product group were read on a night, and what is asked about it. */
export interface ReadTonight {
  readonly productGroup: string;
  readonly night: Day;
  readonly assumed: readonly AssumedReading[];
  readonly counting: Counting;
  /** Who reported is asked so many days, about lines of at most so many days ago. */
  readonly askDays: number;
}

interface Found extends ReadingKey {
  readonly organisationId: string;
  readonly asOf: Day;
  readonly made: AssumedReading;
}

/** Keeps how statements were read where that is not as they were stated, and promises to ask who reported. The same again changes nothing. */
@Injectable()
export class KeepReadings {
  constructor(
    private readonly readings: ReadingsRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, tonight: ReadTonight, at: Date): Promise<void> {
    const { productGroup, night, counting } = tonight;
    const kept = await this.readings.ofGroup(tx, productGroup);
    const versions = new Map([...counting.reports].map(([reportId, { version }]) => [reportId, version]));
    const { added, superseded, revived } = readingChanges(kept, foundIn(tonight), versions, counting.since);
    const fresh = added.map((one) => newReading(one, tonight, at));
    await this.readings.add(tx, fresh);
    await this.readings.stand(tx, superseded, 'superseded');
    await this.readings.stand(tx, revived, 'assumed');
    const toAsk = new Set(fresh.flatMap(({ organisationId, askUntil }) => (askUntil === null ? [] : [organisationId])));
    for (const organisationId of toAsk) await this.outbox.promise(tx, 'readings.ask', { organisationId, night });
  }
}

function foundIn({ assumed, counting }: ReadTonight): Found[] {
  return assumed.flatMap((made) => {
    const report = counting.reports.get(made.reportId);
    return report === undefined ? [] : [{ ...report, reportId: made.reportId, repair: made.repair, made }];
  });
}

function newReading({ made, ...where }: Found, { productGroup, night, askDays }: ReadTonight, at: Date): NewReading {
  const askUntil = daysBetween(where.asOf, night) > askDays ? null : addDays(night, askDays);
  return { ...where, id: newId(at), productGroup, figures: readFiguresOf(made), assumedAt: at, askUntil };
}
