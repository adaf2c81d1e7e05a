import { Injectable } from '@nestjs/common';
import type { CellSums } from '../../domain/trends/move-cell.js';
import type { Tx } from '../../platform/database.js';
import { SERVICE } from '../../platform/sealing/purposes.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { type CellAfter, type CellKey, nameOfCell } from './cell-key.js';
import { firstAndLast, groupsAndWeeks, type GroupWeek } from './contribution-key.js';
import type { Broken } from './contributions.repository.js';
import { readCell, type WrittenCell, writeCell } from './sums-as-text.js';

/** All reading and writing of the table `cell`. The weeks must be locked. */
@Injectable()
export class CellsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Every cell of some weeks, with what is in it; months are looked into by their primary key, whatever the planner expects. */
  async ofWeeks(tx: Tx, weeks: readonly GroupWeek[], broken: Broken = 'refuse'): Promise<(CellKey & CellSums)[]> {
    const rows = await tx.prepared<CellKey & { readonly sums: Buffer }>(
      'trends.cells-of-weeks',
      `select each.*
         from (select distinct product_group, week_start
                 from unnest($1::text[], $2::date[]) as given (product_group, week_start)) as week
        cross join lateral (
              select product_group as "productGroup",
                     week_start as "weekStart",
                     region,
                     sector,
                     side,
                     sums
                from cell
               where cell.product_group = week.product_group
                 and cell.week_start = week.week_start
                 and cell.week_start between $3 and $4
              offset 0) as each`,
      [...groupsAndWeeks(weeks), ...firstAndLast(weeks)],
    );
    const values = rows.map((row) => ({ place: placeOf(row), value: row.sums }));
    const opened = await (broken === 'refuse'
      ? this.sealing.open<WrittenCell>(tx, values)
      : this.sealing.openWhatOpens<WrittenCell>(tx, values));
    return rows.flatMap(({ sums: _, ...key }, at) => {
      const written = opened[at];
      return written === undefined ? [] : [{ ...key, ...readCell(written) }];
    });
  }

  /** The cells of a week, unopened. */
  async keysOf(tx: Tx, { productGroup, weekStart }: GroupWeek): Promise<CellKey[]> {
    return tx.query<CellKey>(
      `select product_group as "productGroup",
              week_start as "weekStart",
              region,
              sector,
              side
         from cell
        where product_group = $1
          and week_start = $2`,
      [productGroup, weekStart],
    );
  }

  /** Puts cells in the place of those that were there; those with nobody in them go. */
  async replace(tx: Tx, cells: readonly CellAfter[]): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'totals');
    const standing = cells.flatMap(({ now, ...key }) =>
      now === null ? [] : [{ ...key, sums: sealer.seal(placeOf(key), writeCell(now)) }],
    );
    const empty = cells.filter(({ now }) => now === null);
    await Promise.all([
      tx.prepared<object>(
        'trends.put-cells',
        `insert into cell (product_group, week_start, region, sector, side, sums)
         select product_group, week_start, region, sector, side, sums
           from unnest($1::text[], $2::date[], $3::text[], $4::text[], $5::text[], $6::bytea[])
             as given (product_group, week_start, region, sector, side, sums)
          order by product_group, week_start, region, sector, side
         on conflict (product_group, week_start, region, sector, side) do update set sums = excluded.sums`,
        [...columnsOf(standing), standing.map(({ sums }) => sums)],
      ),
      tx.prepared<object>(
        'trends.drop-cells',
        `delete from cell
          using unnest($1::text[], $2::date[], $3::text[], $4::text[], $5::text[]) as gone (product_group, week_start, region, sector, side)
          where cell.week_start between $6 and $7
            and (cell.product_group, cell.week_start, cell.region, cell.sector, cell.side)
              = (gone.product_group, gone.week_start, gone.region, gone.sector, gone.side)`,
        [...columnsOf(empty), ...firstAndLast(empty)],
      ),
    ]);
  }
}

function placeOf(key: CellKey) {
  return { table: 'cell', row: nameOfCell(key), column: 'sums' };
}

function columnsOf(keys: readonly CellKey[]): readonly (readonly string[])[] {
  return [...groupsAndWeeks(keys), keys.map(({ region }) => region), keys.map(({ sector }) => sector), keys.map(({ side }) => side)];
}
