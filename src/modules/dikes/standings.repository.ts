import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { DikesStanding } from '../../domain/dikes/dikes-standing.js';
import type { Tx } from '../../platform/database.js';
import { rowOf } from '../../platform/sealing/place.js';
import { SERVICE } from '../../platform/sealing/purposes.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { MeasuredDikes, ToldWeek } from './kept-dikes.js';

/** When the sums of a product group were last moved, and when its dikes were last measured; null: never. */
export interface Moved {
  readonly productGroup: string;
  readonly movedAt: Date;
  readonly measuredAt: Date | null;
}

/** All reading and writing of the tables `dike_standing` and `told_dikes`. */
@Injectable()
export class StandingsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Of every product group that was ever measured. */
  async all(tx: Tx): Promise<MeasuredDikes[]> {
    const rows = await tx.query<{ productGroup: string; state: Buffer; measuredAt: Date }>(
      `select product_group as "productGroup", state, measured_at as "measuredAt"
         from dike_standing
        order by product_group`,
    );
    const standings = await this.sealing.open<DikesStanding>(
      tx,
      rows.map(({ productGroup, state }) => ({ place: placeOf(productGroup), value: state })),
    );
    return rows.flatMap(({ productGroup, measuredAt }, at) => {
      const standing = standings[at];
      return standing === undefined ? [] : [{ productGroup, measuredAt, standing }];
    });
  }

  async keep(tx: Tx, { productGroup, measuredAt, standing }: MeasuredDikes): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'totals');
    await tx.prepared<object>(
      'dikes.keep',
      `insert into dike_standing (product_group, state, measured_at)
       values ($1, $2, $3)
       on conflict (product_group) do update
          set state = excluded.state, measured_at = excluded.measured_at`,
      [productGroup, sealer.seal(placeOf(productGroup), standing), measuredAt],
    );
  }

  /** What is told of a week is told once: a second answer would tell what changed in between. */
  async tell(tx: Tx, { productGroup, weekStart, told }: ToldWeek, at: Date): Promise<void> {
    await tx.prepared<object>(
      'dikes.tell',
      `insert into told_dikes (product_group, week_start, told, told_at)
       values ($1, $2, $3, $4)
       on conflict (product_group, week_start) do nothing`,
      [productGroup, weekStart, JSON.stringify(told), at],
    );
  }

  /** Whether nothing was told of a week yet. Two who tell take turns. */
  async isToTell(tx: Tx, weekStart: Day): Promise<boolean> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('meldpunt.told-dikes', 0))`);
    const [told] = await tx.query<{ one: number }>('select 1 as one from told_dikes where week_start = $1 limit 1', [weekStart]);
    return told === undefined;
  }

  /** What was told of the newest week: older ones would tell of which product group less can be told than before. */
  async told(tx: Tx): Promise<ToldWeek[]> {
    return tx.query<ToldWeek>(
      `select product_group as "productGroup", week_start as "weekStart", told
         from told_dikes
        where week_start = (select max(week_start) from told_dikes)
        order by product_group`,
    );
  }

  /**
   * Product groups of which anybody stated anything in the weeks from a Monday on, and those that were measured before: their dates move on
   * though nobody states anything. Sums of before moves were noted have moved long ago.
   */
  async moved(tx: Tx, since: Day): Promise<Moved[]> {
    return tx.prepared<Moved>(
      'dikes.moved',
      `select product_group as "productGroup", greatest(max(moved_at), 'epoch') as "movedAt", max(measured_at) as "measuredAt"
         from (select product_group, moved_at, null::timestamptz as measured_at
                 from series
                where week_start >= $1
               union all
               select product_group, 'epoch', measured_at
                 from dike_standing) as known
        group by product_group
        order by 1`,
      [since],
    );
  }
}

function placeOf(productGroup: string) {
  return { table: 'dike_standing', row: rowOf(productGroup), column: 'state' };
}
