import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Tx } from '../../platform/database.js';
import { type PublishedDay, type PublishedTotal, PublishedTotalsRepository } from './published/published-totals.repository.js';
import type { SeriesQuestion } from './series.repository.js';

/** Totals as they were published, in the caller's transaction. */
@Injectable()
export class PublishedTotals {
  constructor(private readonly published: PublishedTotalsRepository) {}

  /** Oldest first, per product group, scope and side. */
  async execute(tx: Tx, question: SeriesQuestion): Promise<readonly PublishedTotal[]> {
    return this.published.weeks(tx, question);
  }

  /** Weeks and sides of which anything was published, and when; oldest first. */
  async days(tx: Tx, question: Pick<SeriesQuestion, 'from' | 'productGroup' | 'to'>): Promise<readonly PublishedDay[]> {
    return this.published.days(tx, question);
  }

  /** Monday of the newest week up to a day of which anything was published; null when there is none. */
  async newestWeek(tx: Tx, productGroup: string, until: Day): Promise<Day | null> {
    return this.published.newestWeek(tx, productGroup, until);
  }
}
