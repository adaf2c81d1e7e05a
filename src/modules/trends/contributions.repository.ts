import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Contribution } from '../../domain/trends/contribution.js';
import type { Tx } from '../../platform/database.js';
import { rowOf } from '../../platform/sealing/place.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { type ContributionKey, firstAndLast, type GroupWeek } from './contribution-key.js';
import type { Place, PlacedContribution, StoredContribution } from './placed-contribution.js';
import { columnsOf } from './statements.repository.js';

type Row = ContributionKey & Place & { readonly measures: Buffer };

const COLUMNS = `c.organisation_id as "organisationId",
              c.product_group as "productGroup",
              c.week_start as "weekStart",
              c.region,
              c.sector,
              c.side,
              c.holding_id as "holdingId",
              c.measures`;

const REPLACE = `insert into contribution (organisation_id, product_group, week_start, region, sector, side, holding_id, announces, measures)
       select organisation_id, product_group, week_start, region, sector, side, holding_id, announces, measures
         from unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::boolean[], $9::bytea[])
           as given (organisation_id, product_group, week_start, region, sector, side, holding_id, announces, measures)
        order by organisation_id, product_group, week_start
       on conflict (organisation_id, product_group, week_start) do update
          set region = excluded.region, sector = excluded.sector, side = excluded.side, holding_id = excluded.holding_id,
              announces = excluded.announces, measures = excluded.measures`;

/** What to do with a value that was changed where it stands: only who puts it right goes on. */
export type Broken = 'refuse' | 'unread';

/** All reading and writing of the table `contribution`. What belonged to an erased organisation cannot be read. */
@Injectable()
export class ContributionsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** What is added up now, per key. Every month is looked into by its primary key, whatever the planner expects. */
  async stored(tx: Tx, keys: readonly ContributionKey[], broken: Broken = 'refuse'): Promise<StoredContribution[]> {
    const rows = await tx.prepared<Row>(
      'trends.stored',
      `select each.*
         from unnest($1::uuid[], $2::text[], $3::date[]) as k (organisation_id, product_group, week_start)
        cross join lateral (
              select ${COLUMNS}
                from contribution c
               where c.organisation_id = k.organisation_id
                 and c.product_group = k.product_group
                 and c.week_start = k.week_start
                 and c.week_start between $4 and $5
              offset 0) as each`,
      [...columnsOf(keys), ...firstAndLast(keys)],
    );
    return this.#opened(tx, rows, broken);
  }

  /** Everybody's of some weeks, both included. */
  async between(
    tx: Tx,
    productGroup: string,
    { from, until }: { readonly from: Day; readonly until: Day },
    broken: Broken = 'refuse',
  ): Promise<StoredContribution[]> {
    const rows = await tx.prepared<Row>(
      'trends.between',
      `select ${COLUMNS}
         from contribution c
        where c.product_group = $1
          and c.week_start between $2 and $3
        order by c.organisation_id, c.week_start`,
      [productGroup, from, until],
    );
    return this.#opened(tx, rows, broken);
  }

  /** Those in which an interruption or discontinuation is announced. */
  async announcing(tx: Tx, productGroup: string, from: Day, until: Day): Promise<StoredContribution[]> {
    const rows = await tx.prepared<Row>(
      'trends.announcing',
      `select ${COLUMNS}
         from contribution c
        where c.product_group = $1
          and c.week_start between $2 and $3
          and c.announces
        order by c.organisation_id, c.week_start`,
      [productGroup, from, until],
    );
    return this.#opened(tx, rows);
  }

  /** The own contributions of one organisation since a week, oldest first. */
  async ofOrganisation(tx: Tx, organisationId: string, since: Day): Promise<(GroupWeek & Contribution & Place)[]> {
    const rows = await tx.query<Row>(
      `select ${COLUMNS}
         from contribution c
        where c.organisation_id = $1
          and c.week_start >= $2
        order by c.product_group, c.week_start`,
      [organisationId, since],
    );
    const stored = await this.#opened(tx, rows);
    return stored.flatMap(({ contribution, ...where }) => (contribution === undefined ? [] : [{ ...where, ...contribution }]));
  }

  /** Puts contributions in the place of those that were there. The weeks must be locked. */
  async replace(tx: Tx, placed: readonly PlacedContribution[]): Promise<void> {
    const gone = placed.filter(({ counted }) => counted === null);
    const rows = await this.#sealed(tx, placed);
    await Promise.all([
      tx.prepared<object>('trends.replace', REPLACE, [
        ...columnsOf(rows),
        rows.map(({ region }) => region),
        rows.map(({ sector }) => sector),
        rows.map(({ side }) => side),
        rows.map(({ holdingId }) => holdingId),
        rows.map(({ announces }) => announces),
        rows.map(({ measures }) => measures),
      ]),
      tx.prepared<object>(
        'trends.remove',
        `delete from contribution
          using unnest($1::uuid[], $2::text[], $3::date[]) as gone (organisation_id, product_group, week_start)
          where contribution.week_start between $4 and $5
            and (contribution.organisation_id, contribution.product_group, contribution.week_start)
              = (gone.organisation_id, gone.product_group, gone.week_start)`,
        [...columnsOf(gone), ...firstAndLast(gone)],
      ),
    ]);
  }

  async #sealed(tx: Tx, placed: readonly PlacedContribution[]): Promise<(Row & { readonly announces: boolean })[]> {
    const counting = placed.flatMap(({ counted, ...key }) => (counted === null ? [] : [{ ...key, ...counted }]));
    const sealers = await this.sealing.sealers(
      tx,
      counting.map(({ organisationId }) => organisationId),
      'sums',
    );
    return counting.flatMap(({ organisationId, productGroup, weekStart, region, sector, side, holdingId, ...contribution }) => {
      const key = { organisationId, productGroup, weekStart };
      const measures = sealers.get(organisationId)?.seal(placeOf(key), contribution);
      return measures === undefined ? [] : [{ ...key, region, sector, side, holdingId, announces: contribution.notices > 0, measures }];
    });
  }

  async #opened(tx: Tx, rows: readonly Row[], broken: Broken = 'refuse'): Promise<StoredContribution[]> {
    const values = rows.map((row) => ({ place: placeOf(row), value: row.measures }));
    const opened = await (broken === 'refuse'
      ? this.sealing.openOrErased<Contribution>(tx, values)
      : this.sealing.openWhatOpens<Contribution>(tx, values));
    return rows.map(({ measures: _, ...where }, at) => ({ ...where, contribution: opened[at] }));
  }
}

function placeOf({ organisationId, productGroup, weekStart }: ContributionKey) {
  return { table: 'contribution', row: rowOf(organisationId, productGroup, weekStart), column: 'measures' };
}
