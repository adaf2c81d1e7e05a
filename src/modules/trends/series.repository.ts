import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Side } from '../../domain/parties/sectors.js';
import { fromMicro } from '../../domain/trends/micro.js';
import type { SeriesWeek } from '../../domain/trends/series-week.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { SERVICE } from '../../platform/sealing/purposes.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { firstAndLast, groupsAndWeeks } from './contribution-key.js';
import type { Broken } from './contributions.repository.js';
import { nameOfScope, type ScopeKey, type SeriesAfter } from './scope-key.js';
import { type WrittenSeries, writeSeries } from './sums-as-text.js';

/** A week of one product group, scope and side; unprotected: it goes through the gate before it is shown. */
export interface ScopedWeek extends SeriesWeek, ScopeKey {}

/** Which series. */
export interface SeriesQuestion {
  /** Null: every product group. */
  readonly productGroup: string | null;
  readonly scopeKind?: 'national' | 'region';
  readonly scopeCode?: string;
  readonly side?: Side;
  /** Mondays, both included. */
  readonly from: Day;
  readonly to: Day;
}

type Row = ScopeKey & { readonly sums: Buffer };
type Opened = ScopeKey & { readonly written: WrittenSeries | undefined };

/** All reading and writing of the table `series`. */
@Injectable()
export class SeriesRepository {
  constructor(
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** Per product group, scope, side and week, oldest first; amounts in base units. */
  async weeks(tx: Tx, question: SeriesQuestion): Promise<ScopedWeek[]> {
    return (await this.written(tx, question)).flatMap(weekOf);
  }

  /** The same as it was sealed: exact. */
  async written(tx: Tx, question: SeriesQuestion, broken: Broken = 'refuse'): Promise<Opened[]> {
    const { productGroup, scopeKind, scopeCode, side, from, to } = question;
    const rows = await tx.query<Row>(
      `select product_group as "productGroup",
              scope_kind as "scopeKind",
              scope_code as "scopeCode",
              side,
              week_start as "weekStart",
              sums
         from series
        where ($1::text is null or product_group = $1)
          and week_start between $2 and $3
          and ($4::text is null or scope_kind = $4)
          and ($5::text is null or scope_code = $5)
          and ($6::text is null or side = $6)
        order by product_group, scope_kind, scope_code, side, week_start`,
      [productGroup, from, to, scopeKind ?? null, scopeCode ?? null, side ?? null],
    );
    const values = rows.map((row) => ({ place: placeOf(row), value: row.sums }));
    const opened = await (broken === 'refuse'
      ? this.sealing.open<WrittenSeries>(tx, values)
      : this.sealing.openWhatOpens<WrittenSeries>(tx, values));
    return rows.map(({ sums: _, ...key }, at) => ({ ...key, written: opened[at] }));
  }

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

  /** Puts weeks in the place of those that were there; those in which nobody is left go. */
  async replace(tx: Tx, weeks: readonly SeriesAfter[]): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'totals');
    const standing = weeks.flatMap(({ now, ...key }) =>
      now === null ? [] : [{ ...key, sums: sealer.seal(placeOf(key), writeSeries(now)) }],
    );
    const empty = weeks.filter(({ now }) => now === null);
    await Promise.all([
      tx.prepared<object>(
        'trends.put-series',
        `insert into series (product_group, week_start, scope_kind, scope_code, side, sums, moved_at)
         select product_group, week_start, scope_kind, scope_code, side, sums, $7
           from unnest($1::text[], $2::date[], $3::text[], $4::text[], $5::text[], $6::bytea[])
             as given (product_group, week_start, scope_kind, scope_code, side, sums)
          order by product_group, week_start, scope_kind, scope_code, side
         on conflict (product_group, week_start, scope_kind, scope_code, side) do update
            set sums = excluded.sums, moved_at = excluded.moved_at`,
        [...columnsOf(standing), standing.map(({ sums }) => sums), this.clock.now()],
      ),
      tx.prepared<object>(
        'trends.drop-series',
        `delete from series
          using unnest($1::text[], $2::date[], $3::text[], $4::text[], $5::text[])
             as gone (product_group, week_start, scope_kind, scope_code, side)
          where series.week_start between $6 and $7
            and (series.product_group, series.week_start, series.scope_kind, series.scope_code, series.side)
              = (gone.product_group, gone.week_start, gone.scope_kind, gone.scope_code, gone.side)`,
        [...columnsOf(empty), ...firstAndLast(empty)],
      ),
    ]);
  }
}

function weekOf({ written, ...key }: Opened): ScopedWeek[] {
  if (written === undefined) return [];
  const { reporters, holdings, users, userHoldings, expecters, expecterHoldings, signals, notices } = written;
  return [
    {
      ...key,
      ...{ reporters, holdings, users, userHoldings, expecters, expecterHoldings, signals, notices },
      usable: amountOf(written.usable),
      blocked: amountOf(written.blocked),
      used: amountOf(written.used),
      expected: amountOf(written.expected),
      stockOfExpecters: amountOf(written.stockOfExpecters),
      incoming: amountOf(written.incoming),
    },
  ];
}

function amountOf(micro: string): number {
  return fromMicro(BigInt(micro));
}

function placeOf(key: ScopeKey) {
  return { table: 'series', row: nameOfScope(key), column: 'sums' };
}

function columnsOf(keys: readonly ScopeKey[]): readonly (readonly string[])[] {
  return [
    ...groupsAndWeeks(keys),
    keys.map(({ scopeKind }) => scopeKind),
    keys.map(({ scopeCode }) => scopeCode),
    keys.map(({ side }) => side),
  ];
}
