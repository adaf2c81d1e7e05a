import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Side } from '../../domain/parties/sectors.js';
import type { SeriesWeek } from '../../domain/trends/series-week.js';
import type { Tx } from '../../platform/database.js';

/** A week of one product group, scope and side; unprotected: it goes through the gate before it is shown. */
export interface SeriesLine extends SeriesWeek {
  readonly productGroup: string;
  readonly scopeCode: string;
  readonly side: Side;
}

export interface SeriesOf {
  /** Null: every product group. */
  readonly productGroup: string | null;
  readonly scopeKind: 'national' | 'region';
  /** Mondays, both included. */
  readonly from: Day;
  readonly to: Day;
}

/** What is read of the table `series`. */
@Injectable()
export class NationalRepository {
  /** The newest week up to a day in which anybody reported; null when nobody ever did. */
  async newestWeek(tx: Tx, productGroup: string | null, until: Day): Promise<Day | null> {
    const [row] = await tx.query<{ weekStart: Day | null }>(
      `select max(week_start) as "weekStart"
         from series
        where week_start <= $2
          and ($1::text is null or product_group = $1)`,
      [productGroup, until],
    );
    return row?.weekStart ?? null;
  }

  /** Weeks, oldest first. */
  async weeks(tx: Tx, { productGroup, scopeKind, from, to }: SeriesOf): Promise<SeriesLine[]> {
    return tx.query<SeriesLine>(
      `select product_group as "productGroup",
              scope_code as "scopeCode",
              side,
              week_start as "weekStart",
              reporters,
              holdings,
              usable,
              blocked,
              used,
              users,
              user_holdings as "userHoldings",
              expected,
              expecters,
              expecter_holdings as "expecterHoldings",
              stock_of_expecters as "stockOfExpecters",
              incoming,
              signals,
              notices
         from series
        where ($1::text is null or product_group = $1)
          and scope_kind = $2
          and week_start between $3 and $4
        order by week_start`,
      [productGroup, scopeKind, from, to],
    );
  }
}
