import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { type PublishedTotal, PublishedTotalsRepository } from './published/published-totals.repository.js';
import type { SeriesQuestion } from './series.repository.js';

/** Totals as they were published, in the caller's transaction. */
@Injectable()
export class PublishedTotals {
  constructor(private readonly published: PublishedTotalsRepository) {}

  /** Oldest first, per product group, scope and side. */
  async execute(tx: Tx, question: SeriesQuestion): Promise<readonly PublishedTotal[]> {
    return this.published.weeks(tx, question);
  }
}
