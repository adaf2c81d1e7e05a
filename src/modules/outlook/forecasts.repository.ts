import { Injectable } from '@nestjs/common';
import { type Day, mondayOf } from '../../domain/calendar.js';
import type { Forecast } from '../../domain/grading/calibration.js';
import type { Tx } from '../../platform/database.js';
import { rowOf } from '../../platform/sealing/place.js';
import { SERVICE } from '../../platform/sealing/purposes.js';
import { Sealing } from '../../platform/sealing/sealing.js';

type Foreseen = Forecast['within'];

interface ForecastRow extends Omit<Forecast, 'within'> {
  readonly weekStart: Day;
  readonly foreseen: Buffer;
}

/** All reading and writing of the table `forecast`. */
@Injectable()
export class ForecastsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Keeps what the first night of a week foresees; the same night looked at again takes its place, a later one of the week does not. */
  async keep(tx: Tx, { productGroup, night, within }: Forecast): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'totals');
    const weekStart = mondayOf(night);
    await tx.prepared<object>(
      'forecasts.keep',
      `insert into forecast (product_group, week_start, night, foreseen)
       values ($1, $2, $3, $4)
       on conflict (product_group, week_start) do update
          set foreseen = excluded.foreseen
        where forecast.night = excluded.night`,
      [productGroup, weekStart, night, sealer.seal(placeOf(productGroup, weekStart), within)],
    );
  }

  /** One a week and product group from a day on, oldest first, as far as the actor may see them. */
  async since(tx: Tx, from: Day): Promise<Forecast[]> {
    const rows = await tx.query<ForecastRow>(
      `select product_group as "productGroup",
              week_start as "weekStart",
              night,
              foreseen
         from forecast
        where night >= $1
        order by night, product_group`,
      [from],
    );
    const foreseen = await this.sealing.open<Foreseen>(
      tx,
      rows.map(({ productGroup, weekStart, foreseen: value }) => ({ place: placeOf(productGroup, weekStart), value })),
    );
    return rows.flatMap(({ productGroup, night }, at) => {
      const within = foreseen[at];
      return within === undefined ? [] : [{ productGroup, night, within }];
    });
  }
}

function placeOf(productGroup: string, weekStart: Day) {
  return { table: 'forecast', row: rowOf(productGroup, weekStart), column: 'foreseen' };
}
