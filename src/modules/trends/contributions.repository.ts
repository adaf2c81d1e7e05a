import { Injectable } from '@nestjs/common';
import type { Contribution } from '../../domain/trends/contribution.js';
import type { Tx } from '../../platform/database.js';
import type { ContributionKey, GroupWeek } from './contribution-key.js';
import type { Place } from './placed-contribution.js';
import { columnsOf } from './statements.repository.js';

const CONTRIBUTION = `c.as_of as "asOf",
              c.usable,
              c.blocked,
              c.used,
              c.expected,
              c.incoming,
              c.deliveries,
              c.signals,
              c.notices`;

/** Reads the table `contribution` and the organisations behind it. `CellsRepository` writes it. */
@Injectable()
export class ContributionsRepository {
  /**
   * Has the weeks to itself until the transaction ends: two workers that fold into the same week take turns. Locked in
   * the order of their numbers, so that nobody waits in a circle. What is read afterwards is what the other left.
   */
  async lockWeeks(tx: Tx, weeks: readonly GroupWeek[]): Promise<void> {
    await tx.prepared<object>(
      'trends.lock-weeks',
      `select pg_advisory_xact_lock(number)
         from (select distinct hashtextextended('meldpunt.week ' || product_group || ' ' || week_start, 0) as number
                 from unnest($1::text[], $2::date[]) as week (product_group, week_start)
                order by 1) as weeks`,
      [weeks.map(({ productGroup }) => productGroup), weeks.map(({ weekStart }) => weekStart)],
    );
  }

  /** Where organisations count now, per organisation. */
  async places(tx: Tx, organisationIds: readonly string[]): Promise<(Place & { readonly organisationId: string })[]> {
    return tx.prepared<Place & { readonly organisationId: string }>(
      'trends.places',
      `select id as "organisationId",
              coalesce(region, 'NL') as region,
              sector,
              side,
              holding_id as "holdingId"
         from organisation
        where id = any($1::uuid[])`,
      [[...new Set(organisationIds)]],
    );
  }

  /** What is added up now, per key. */
  async stored(tx: Tx, keys: readonly ContributionKey[]): Promise<(ContributionKey & Contribution & Place)[]> {
    return tx.query<ContributionKey & Contribution & Place>(
      `select c.organisation_id as "organisationId",
              c.product_group as "productGroup",
              c.week_start as "weekStart",
              c.region,
              c.sector,
              c.side,
              c.holding_id as "holdingId",
              ${CONTRIBUTION}
         from unnest($1::uuid[], $2::text[], $3::date[]) as k (organisation_id, product_group, week_start)
         join contribution c using (organisation_id, product_group, week_start)`,
      columnsOf(keys),
    );
  }

  /** The own contributions of one organisation since a week, oldest first. */
  async ofOrganisation(tx: Tx, organisationId: string, since: string): Promise<(GroupWeek & Contribution & Place)[]> {
    return tx.query<GroupWeek & Contribution & Place>(
      `select c.product_group as "productGroup",
              c.week_start as "weekStart",
              c.region,
              c.sector,
              c.side,
              c.holding_id as "holdingId",
              ${CONTRIBUTION}
         from contribution c
        where c.organisation_id = $1
          and c.week_start >= $2
        order by c.product_group, c.week_start`,
      [organisationId, since],
    );
  }
}
