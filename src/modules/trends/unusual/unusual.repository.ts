import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { Tx } from '../../../platform/database.js';
import { rowOf } from '../../../platform/sealing/place.js';
import { SERVICE } from '../../../platform/sealing/purposes.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { UnusualNight } from './unusual-night.js';

/** All reading and writing of the table `unusual`. */
@Injectable()
export class UnusualRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Has the product group to itself until the transaction ends: two who judge it take turns. */
  async lock(tx: Tx, productGroup: string): Promise<void> {
    await tx.prepared<object>('unusual.lock', `select pg_advisory_xact_lock(hashtextextended('meldpunt.unusual ' || $1, 0))`, [
      productGroup,
    ]);
  }

  /** The last night that was judged; null when there was none, or the actor may not see it. */
  async last(tx: Tx, productGroup: string): Promise<UnusualNight | null> {
    const rows = await tx.prepared<{ state: Buffer }>('unusual.last', 'select state from unusual where product_group = $1', [productGroup]);
    const [night] = await this.sealing.open<UnusualNight>(
      tx,
      rows.map(({ state }) => ({ place: placeOf(productGroup), value: state })),
    );
    return night ?? null;
  }

  /** Product groups of which a night, or a later one, was judged. */
  async judged(tx: Tx, night: Day): Promise<string[]> {
    const rows = await tx.query<{ productGroup: string }>(
      `select product_group as "productGroup"
         from unusual
        where night >= $1`,
      [night],
    );
    return rows.map(({ productGroup }) => productGroup);
  }

  async keep(tx: Tx, productGroup: string, night: UnusualNight, at: Date): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'totals');
    await tx.prepared<object>(
      'unusual.keep',
      `insert into unusual (product_group, night, state, judged_at)
       values ($1, $2, $3, $4)
       on conflict (product_group) do update
          set night = excluded.night, state = excluded.state, judged_at = excluded.judged_at`,
      [productGroup, night.night, sealer.seal(placeOf(productGroup), night), at],
    );
  }
}

function placeOf(productGroup: string) {
  return { table: 'unusual', row: rowOf(productGroup), column: 'state' };
}
