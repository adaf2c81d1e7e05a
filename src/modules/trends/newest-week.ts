import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Tx } from '../../platform/database.js';
import { SeriesRepository } from './series.repository.js';

/** The newest week up to a day in which anybody reported. */
@Injectable()
export class NewestWeek {
  constructor(private readonly series: SeriesRepository) {}

  /** @param productGroup  null: any. @returns null when nobody ever did */
  async execute(tx: Tx, productGroup: string | null, until: Day): Promise<Day | null> {
    return this.series.newestWeek(tx, productGroup, until);
  }
}
