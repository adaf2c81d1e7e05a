import { Injectable } from '@nestjs/common';
import type { Night } from '../../domain/watch/night.js';
import type { Tx } from '../../platform/database.js';
import { rowOf } from '../../platform/sealing/place.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { sealerOf } from '../../platform/sealing/sealer-of.js';

/** What the last night says of one organisation. */
export interface SiteNight extends SiteKey {
  readonly state: Night;
}

/** The same with the name of the organisation. */
export interface NamedSiteNight extends SiteNight {
  readonly name: string;
}

interface SiteKey {
  readonly organisationId: string;
  readonly productGroup: string;
}

type Row = SiteKey & { readonly state: Buffer };

const COLUMNS = `organisation_id as "organisationId", product_group as "productGroup", state`;

/** All reading and writing of the table `site_outlook`. What belonged to an erased organisation cannot be read. */
@Injectable()
export class SiteNightsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** The last night of every organisation that the actor may see, by name. */
  async ofGroup(tx: Tx, productGroup: string): Promise<NamedSiteNight[]> {
    const rows = await tx.prepared<Row & { readonly name: string }>(
      'outlook.sites',
      `select ${COLUMNS}, name
         from site_outlook
         join organisation on organisation.id = organisation_id
        where product_group = $1
        order by name, organisation_id`,
      [productGroup],
    );
    return this.#opened(tx, rows);
  }

  /** The last nights of one organisation, per product group; none when the actor may not see them. */
  async ofOrganisation(tx: Tx, organisationId: string): Promise<SiteNight[]> {
    const rows = await tx.query<Row>(`select ${COLUMNS} from site_outlook where organisation_id = $1 order by 2`, [organisationId]);
    return this.#opened(tx, rows);
  }

  async keep(tx: Tx, nights: readonly SiteNight[], at: Date): Promise<void> {
    const sealers = await this.sealing.sealers(
      tx,
      nights.map(({ organisationId }) => organisationId),
      'report',
    );
    await tx.prepared<object>(
      'outlook.keep-sites',
      `insert into site_outlook (organisation_id, product_group, night, state, looked_at)
       select organisation_id, product_group, night, state, $5
         from unnest($1::uuid[], $2::text[], $3::date[], $4::bytea[]) as given (organisation_id, product_group, night, state)
        order by organisation_id, product_group
       on conflict (organisation_id, product_group) do update
          set night = excluded.night, state = excluded.state, looked_at = excluded.looked_at`,
      [
        nights.map(({ organisationId }) => organisationId),
        nights.map(({ productGroup }) => productGroup),
        nights.map(({ state }) => state.night),
        nights.map((night) => sealerOf(sealers, night.organisationId).seal(placeOf(night), night.state)),
        at,
      ],
    );
  }

  async #opened<Kept extends Row>(tx: Tx, rows: readonly Kept[]): Promise<(Omit<Kept, 'state'> & Pick<SiteNight, 'state'>)[]> {
    const states = await this.sealing.openOrErased<Night>(
      tx,
      rows.map((row) => ({ place: placeOf(row), value: row.state })),
    );
    return rows.flatMap((row, at) => {
      const state = states[at];
      return state === undefined ? [] : [{ ...row, state }];
    });
  }
}

function placeOf({ organisationId, productGroup }: SiteKey) {
  return { table: 'site_outlook', row: rowOf(organisationId, productGroup), column: 'state' };
}
