import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { Stater } from '../../../domain/disclosure/publication/stated-week.js';
import type { Released } from '../../../domain/disclosure/releasable.js';
import type { Tx } from '../../../platform/database.js';
import { rowOf } from '../../../platform/sealing/place.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { OwnShare } from '../own-share.js';

interface Row {
  readonly organisationId: string;
  readonly productGroup: string;
  readonly weekStart: Day;
  readonly region: string;
  readonly measures: Buffer;
  readonly country: Released;
  readonly total: Released | null;
}

/** Reading what of an organisation's own is in which published total. */
@Injectable()
export class OwnSharesRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Newest first. */
  async since(tx: Tx, organisationId: string, since: Day): Promise<OwnShare[]> {
    const rows = await tx.query<Row>(
      `select s.organisation_id as "organisationId",
              s.product_group as "productGroup",
              s.week_start as "weekStart",
              s.region,
              s.measures,
              country.week -> 'usable' as country,
              region.week -> 'usable' as total
         from published_share s
         join published_total country
           on (country.product_group, country.side, country.week_start, country.scope_code)
            = (s.product_group, s.side, s.week_start, 'NL')
         left join published_total region
           on (region.product_group, region.side, region.week_start, region.scope_code)
            = (s.product_group, s.side, s.week_start, s.region)
        where s.organisation_id = $1
          and s.week_start >= $2
        order by s.week_start desc, s.product_group`,
      [organisationId, since],
    );
    const opened = await this.sealing.open<Pick<Stater, 'usable'>>(
      tx,
      rows.map((row) => ({ place: placeOf(row), value: row.measures })),
    );
    return rows.map(({ productGroup, weekStart, region, country, total }, at) => ({
      ...{ productGroup, weekStart, country, usable: opened[at]?.usable ?? null },
      region: region === 'NL' || total === null ? null : { code: region, total },
    }));
  }
}

function placeOf({ organisationId, productGroup, weekStart }: Row) {
  return { table: 'published_share', row: rowOf(organisationId, productGroup, weekStart), column: 'measures' };
}
