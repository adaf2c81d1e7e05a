import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { type ScopedWeek, type SeriesQuestion, SeriesRepository } from './series.repository.js';

/** Weeks of series in the caller's transaction. Unprotected: what is shown of them goes through the gate first. */
@Injectable()
export class SeriesWeeks {
  constructor(private readonly series: SeriesRepository) {}

  /** Per product group, scope and side, oldest first. */
  async execute(tx: Tx, question: SeriesQuestion): Promise<ScopedWeek[]> {
    return this.series.weeks(tx, question);
  }
}
