import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { ProtectedWeek } from '../../../domain/disclosure/protected-week.js';
import type { Side } from '../../../domain/parties/sectors.js';
import type { Tx } from '../../../platform/database.js';
import type { SeriesQuestion } from '../series.repository.js';

/** A week of one product group, scope and side as it was told. */
export interface PublishedTotal {
  readonly productGroup: string;
  /** NL or the code of the safety region. */
  readonly scopeCode: string;
  readonly side: Side;
  readonly week: ProtectedWeek;
}

/** A week and side of a product group of which anything was told. */
export interface PublishedDay {
  readonly side: Side;
  readonly weekStart: Day;
  readonly publishedAt: Date;
}

/** Reading what was told. */
@Injectable()
export class PublishedTotalsRepository {
  /** Oldest first, per product group, scope and side. */
  async weeks(tx: Tx, { productGroup, scopeKind, scopeCode, side, from, to }: SeriesQuestion): Promise<PublishedTotal[]> {
    return tx.query<PublishedTotal>(
      `select product_group as "productGroup",
              scope_code as "scopeCode",
              side,
              week
         from published_total
        where ($1::text is null or product_group = $1)
          and week_start between $2 and $3
          and scope_code <> '-'
          and ($4::text is null or ($4 = 'national') = (scope_code = 'NL'))
          and ($5::text is null or scope_code = $5)
          and ($6::text is null or side = $6)
        order by product_group, scope_code, side, week_start`,
      [productGroup, from, to, scopeKind ?? null, scopeCode ?? null, side ?? null],
    );
  }

  /** Monday of the newest week up to a day of which anything was told; null when there is none. */
  async newestWeek(tx: Tx, productGroup: string | null, until: Day): Promise<Day | null> {
    const [row] = await tx.query<{ weekStart: Day | null }>(
      `select max(week_start) as "weekStart"
         from published_total
        where week_start <= $2
          and ($1::text is null or product_group = $1)`,
      [productGroup, until],
    );
    return row?.weekStart ?? null;
  }

  /** Weeks and sides of a product group of which anything was told, and when; oldest first. */
  async days(tx: Tx, { productGroup, from, to }: Pick<SeriesQuestion, 'from' | 'productGroup' | 'to'>): Promise<PublishedDay[]> {
    return tx.query<PublishedDay>(
      `select side,
              week_start as "weekStart",
              published_at as "publishedAt"
         from publication
        where product_group = $1
          and week_start between $2 and $3
        order by week_start, side`,
      [productGroup, from, to],
    );
  }
}
