import { Injectable } from '@nestjs/common';
import type { Side } from '../../domain/parties/sectors.js';
import type { Tx } from '../../platform/database.js';
import { ADD_CHANGES, ADD_SERIES, COUNT_CELLS, DROP_EMPTY_CELLS, DROP_EMPTY_HOLDINGS, DROP_SERIES } from './cells-sql.repository.js';
import type { GroupWeek } from './contribution-key.js';
import type { PlacedContribution } from './placed-contribution.js';

interface CellKey extends GroupWeek {
  readonly region: string;
  readonly sector: string;
  readonly side: Side;
}

const COLUMNS = `organisation_id, product_group, week_start, region, sector, side, holding_id, as_of, usable, blocked, used,
                 expected, incoming, deliveries, signals, notices`;
const CHANGE = `product_group, week_start, region, sector, side, holding_id, usable, blocked, used, expected, incoming, signals, notices`;

/** Replaces contributions and moves the cells by the difference; `change` is what came in less what was there. */
const APPLY = `with given as (
    select *
      from jsonb_to_recordset($1::jsonb) as given (organisation_id uuid, product_group text, week_start date, region text, sector text,
           side text, holding_id uuid, as_of date, usable numeric(20,6), blocked numeric(20,6), used numeric(20,6),
           expected numeric(20,6), incoming numeric(20,6), deliveries jsonb, signals integer[], notices integer, counts boolean)
  ),
  before as (
    select each.*
      from given
     cross join lateral (
           select *
             from contribution
            where contribution.organisation_id = given.organisation_id
              and contribution.product_group = given.product_group
              and contribution.week_start = given.week_start
              and contribution.week_start between $2 and $3
           offset 0) as each
  ),
  change as (
    select 1 as sign, ${CHANGE} from given where counts
     union all
    select -1 as sign, ${CHANGE} from before
  ),
  dropped as (
    delete from contribution using given
     where not given.counts
       and contribution.week_start between $2 and $3
       and (contribution.organisation_id, contribution.product_group, contribution.week_start)
         = (given.organisation_id, given.product_group, given.week_start)
  ),
  stored as (
    insert into contribution (${COLUMNS})
    select ${COLUMNS} from given where counts order by organisation_id, product_group, week_start
    on conflict (organisation_id, product_group, week_start) do update
       set region = excluded.region, sector = excluded.sector, side = excluded.side, holding_id = excluded.holding_id,
           as_of = excluded.as_of, usable = excluded.usable, blocked = excluded.blocked, used = excluded.used,
           expected = excluded.expected, incoming = excluded.incoming, deliveries = excluded.deliveries,
           signals = excluded.signals, notices = excluded.notices
  ), ${ADD_CHANGES}`;

const REBUILD = `with change as (
    select 1 as sign, ${CHANGE} from contribution where product_group = $1 and week_start = $2
  ), ${ADD_CHANGES}`;

/** All writing of `contribution`, `cell`, `cell_holding` and `series`. The weeks must be locked. */
@Injectable()
export class CellsRepository {
  /** Replaces what organisations put into their weeks, and brings the sums up to date. */
  async apply(tx: Tx, contributions: readonly PlacedContribution[]): Promise<void> {
    const touched = await tx.prepared<CellKey>('trends.apply', APPLY, [
      JSON.stringify(contributions.map(rowOf)),
      ...firstAndLast(contributions),
    ]);
    await this.#refresh(tx, touched);
  }

  /** Adds up the cells of one week anew from its contributions. */
  async rebuild(tx: Tx, { productGroup, weekStart }: GroupWeek): Promise<void> {
    for (const table of ['cell', 'cell_holding', 'series']) {
      await tx.query(`delete from ${table} where product_group = $1 and week_start = $2`, [productGroup, weekStart]);
    }
    await this.#refresh(tx, await tx.query<CellKey>(REBUILD, [productGroup, weekStart]));
  }

  /** The cells of one week as text, in a fixed order: what is equal is the same. */
  async picture(tx: Tx, { productGroup, weekStart }: GroupWeek): Promise<string> {
    const parts = await Promise.all(
      ['cell', 'cell_holding', 'series'].map((table) =>
        tx.query<{ rows: string }>(
          `select coalesce(string_agg(${table}::text, E'\\n' order by ${table}::text collate "C"), '') as rows
             from ${table}
            where product_group = $1 and week_start = $2`,
          [productGroup, weekStart],
        ),
      ),
    );
    return JSON.stringify(parts);
  }

  /** Every week that has contributions or cells. */
  async weeks(tx: Tx): Promise<GroupWeek[]> {
    return tx.query<GroupWeek>(
      `select product_group as "productGroup", week_start as "weekStart"
         from (select product_group, week_start from contribution
                union
               select product_group, week_start from cell
                union
               select product_group, week_start from series) as weeks
        order by 1, 2`,
    );
  }

  async #refresh(tx: Tx, touched: readonly CellKey[]): Promise<void> {
    if (touched.length === 0) return;
    const columns = [
      touched.map(({ productGroup }) => productGroup),
      touched.map(({ weekStart }) => weekStart),
      touched.map(({ region }) => region),
      touched.map(({ sector }) => sector),
      touched.map(({ side }) => side),
      ...firstAndLast(touched),
    ];
    await Promise.all([
      tx.prepared('trends.drop-holdings', DROP_EMPTY_HOLDINGS, columns),
      tx.prepared('trends.drop-cells', DROP_EMPTY_CELLS, columns),
      tx.prepared('trends.count-cells', COUNT_CELLS, columns),
      tx.prepared('trends.drop-series', DROP_SERIES, columns),
      tx.prepared('trends.add-series', ADD_SERIES, columns),
    ]);
  }
}

function firstAndLast(weeks: readonly GroupWeek[]): readonly (string | undefined)[] {
  const sorted = weeks.map(({ weekStart }) => weekStart).sort();
  return [sorted[0], sorted.at(-1)];
}

function rowOf({ organisationId, productGroup, weekStart, counted }: PlacedContribution): object {
  const key = { organisation_id: organisationId, product_group: productGroup, week_start: weekStart };
  if (counted === null) return { ...key, counts: false };
  const { holdingId, asOf, ...measures } = counted;
  return { ...key, ...measures, holding_id: holdingId, as_of: asOf, counts: true };
}
