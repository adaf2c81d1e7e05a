import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Side } from '../../domain/parties/sectors.js';
import type { SeriesWeek } from '../../domain/trends/series-week.js';
import type { Tx } from '../../platform/database.js';

/** A week of one scope and side. */
export interface ScopedWeek extends SeriesWeek {
  readonly scopeKind: 'national' | 'region';
  readonly scopeCode: string;
  readonly side: Side;
  /** Largest usable stock of one holding, and the next. */
  readonly largest: number;
  readonly second: number;
}

/** Which series. */
export interface SeriesQuestion {
  readonly productGroup: string;
  readonly scopeKind?: 'national' | 'region';
  readonly scopeCode?: string;
  /** Mondays, both included. */
  readonly from: Day;
  readonly to: Day;
}

/** Reads the table `series`. */
@Injectable()
export class SeriesRepository {
  /** Per scope, side and week, oldest first; amounts in base units. */
  async weeks(tx: Tx, { productGroup, scopeKind, scopeCode, from, to }: SeriesQuestion): Promise<ScopedWeek[]> {
    return tx.query<ScopedWeek>(
      `select scope_kind as "scopeKind",
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
              notices,
              largest,
              second
         from series
        where product_group = $1
          and week_start between $2 and $3
          and ($4::text is null or scope_kind = $4)
          and ($5::text is null or scope_code = $5)
        order by scope_kind, scope_code, side, week_start`,
      [productGroup, from, to, scopeKind ?? null, scopeCode ?? null],
    );
  }
}
