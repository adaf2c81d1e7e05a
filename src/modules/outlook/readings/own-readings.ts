import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { type Filer, filerInReach } from '../../reports/index.js';
import { OpenedReadingsRepository } from './opened-readings.repository.js';
import type { Reading } from './reading.js';

/** How statements of the own organisation were read, on a day. */
export interface OwnRead {
  readonly today: Day;
  readonly readings: readonly Reading[];
}

const MOST = 200;

/** Where statements of the own organisation are not read as they were stated, newest first. That it was looked at is written down. */
@Injectable()
export class OwnReadings {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly opened: OpenedReadingsRepository,
    private readonly trail: Trail,
  ) {}

  /** @param only  `asked`: those that wait for an answer */
  async execute({ actor, organisationId }: Filer, only: 'all' | 'asked' = 'all'): Promise<OwnRead> {
    const today = dayInNetherlands(this.clock.now());
    const wanted = { organisationId, sentBy: filerInReach(actor, 'reading.answer'), limit: MOST };
    const readings = await this.database.transaction(actor, async (tx) => {
      const found = await this.opened.find(tx, only === 'asked' ? { ...wanted, askedOn: today } : wanted);
      if (found.length > 0) {
        await this.trail.record(tx, { action: 'readings.read', subjectKind: 'organisation', subjectId: organisationId, organisationId });
      }
      return found;
    });
    return { today, readings };
  }
}
