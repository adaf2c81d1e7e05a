import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Tx } from '../../platform/database.js';
import { rowOf } from '../../platform/sealing/place.js';
import { SERVICE } from '../../platform/sealing/purposes.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { CountryNight } from './country-night.js';

/** All reading and writing of the table `outlook`. */
@Injectable()
export class NightsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Has the product group to itself until the transaction ends: two who look ahead of it take turns. */
  async lock(tx: Tx, productGroup: string): Promise<void> {
    await tx.prepared<object>('outlook.lock', `select pg_advisory_xact_lock(hashtextextended('meldpunt.outlook ' || $1, 0))`, [
      productGroup,
    ]);
  }

  /** The last night that was looked at; null when there was none, or the actor may not see it. */
  async last(tx: Tx, productGroup: string): Promise<CountryNight | null> {
    const rows = await tx.prepared<{ state: Buffer }>('outlook.last', 'select state from outlook where product_group = $1', [productGroup]);
    const [night] = await this.sealing.open<CountryNight>(
      tx,
      rows.map(({ state }) => ({ place: placeOf(productGroup), value: state })),
    );
    return night ?? null;
  }

  /** Product groups of which a night, or a later one, was looked at. */
  async lookedAt(tx: Tx, night: Day): Promise<string[]> {
    const rows = await tx.query<{ productGroup: string }>(
      `select product_group as "productGroup"
         from outlook
        where night >= $1`,
      [night],
    );
    return rows.map(({ productGroup }) => productGroup);
  }

  async keep(tx: Tx, productGroup: string, night: CountryNight, at: Date): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'totals');
    await tx.prepared<object>(
      'outlook.keep',
      `insert into outlook (product_group, night, state, looked_at)
       values ($1, $2, $3, $4)
       on conflict (product_group) do update
          set night = excluded.night, state = excluded.state, looked_at = excluded.looked_at`,
      [productGroup, night.night, sealer.seal(placeOf(productGroup), night), at],
    );
  }
}

function placeOf(productGroup: string) {
  return { table: 'outlook', row: rowOf(productGroup), column: 'state' };
}
