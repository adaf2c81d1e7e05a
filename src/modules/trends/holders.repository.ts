import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Holder } from '../../domain/trends/holder.js';
import type { Tx } from '../../platform/database.js';

/** Since when what counts, as Mondays: statements that are carried, and signals that are recent. */
export interface Windows {
  readonly carriedSince: Day;
  readonly signalsSince: Day;
  readonly noticesSince: Day;
  /** The week it is now; what comes later is not seen. */
  readonly until: Day;
}

/** Announced interruptions and discontinuations of one region. */
export interface Notices {
  readonly region: string;
  readonly notices: number;
}

const LATEST = (column: string) => `(array_agg(${column} order by week_start desc) filter (where ${column} is not null))[1]`;
const OF_STOCK = (column: string) => `(array_agg(${column} order by week_start desc) filter (where usable is not null))[1]`;
const SIGNALS = [1, 2, 3, 4, 5].map((at) => `coalesce(sum(signals[${at}]) filter (where week_start >= $4), 0)`).join(', ');

/** Reads `contribution` across organisations: for the worker alone. */
@Injectable()
export class HoldersRepository {
  /** What each organisation last stated; amounts in base units. One row per organisation. */
  async of(tx: Tx, productGroup: string, { carriedSince, signalsSince, until }: Windows): Promise<Holder[]> {
    return tx.prepared<Holder>(
      'trends.holders',
      `select ${LATEST('holding_id')} as "holdingId",
              ${LATEST('region')} as region,
              ${LATEST('side')} as side,
              ${OF_STOCK('as_of')} as "asOf",
              ${OF_STOCK('usable')} as usable,
              ${OF_STOCK('blocked')} as blocked,
              ${LATEST('expected')} as expected,
              coalesce(${OF_STOCK('deliveries')}, '[]') as deliveries,
              array[${SIGNALS}]::integer[] as signals
         from contribution
        where product_group = $1
          and week_start >= $2
          and week_start <= $3
        group by organisation_id
        order by organisation_id`,
      [productGroup, carriedSince < signalsSince ? carriedSince : signalsSince, until, signalsSince],
    );
  }

  /** Announced interruptions per region. */
  async notices(tx: Tx, productGroup: string, { noticesSince, until }: Windows): Promise<Notices[]> {
    return tx.prepared<Notices>(
      'trends.notices',
      `select region, sum(notices)::integer as notices
         from contribution
        where product_group = $1
          and week_start >= $2
          and week_start <= $3
          and notices > 0
        group by region`,
      [productGroup, noticesSince, until],
    );
  }
}
