import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands } from '../../domain/calendar.js';
import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { productGroup as groupOf } from '../catalogue/index.js';
import { type PublishedDay, type PublishedTotal, PublishedTotals } from '../trends/index.js';
import { DRAWN_DAYS } from './drawn-days.js';

/** The totals of a product group as they were published, of the country and its regions. */
export interface TakenTotals {
  readonly productGroup: string;
  /** A week and side of which anything was published, and when; oldest first. */
  readonly days: readonly PublishedDay[];
  readonly totals: readonly PublishedTotal[];
}

/** Takes out what was published of a product group: the same for everybody, the desk too, and on record. */
@Injectable()
export class TakeTotals {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly published: PublishedTotals,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} when there is no such product group */
  async execute(actor: Actor, productGroup: string): Promise<TakenTotals> {
    if (groupOf(productGroup) === null) throw new Problem('request.not-found');
    const today = dayInNetherlands(this.clock.now());
    return this.database.transaction(actor, async (tx) => {
      const newest = (await this.published.newestWeek(tx, productGroup, today)) ?? today;
      const span = { productGroup, from: addDays(newest, -DRAWN_DAYS), to: newest };
      await this.trail.record(tx, { action: 'totals.exported', subjectKind: 'product-group', subjectId: productGroup });
      const days = await this.published.days(tx, span);
      return { productGroup, days, totals: await this.published.execute(tx, span) };
    });
  }
}
