import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { groupsAndWeeks, type GroupWeek } from './contribution-key.js';
import type { Place } from './placed-contribution.js';

/** What folding needs before it can begin: the weeks to itself, and where organisations count. */
@Injectable()
export class WeeksRepository {
  /**
   * Has the weeks to itself until the transaction ends: two workers that fold into the same week take turns. Locked in
   * the order of their numbers, so that nobody waits in a circle. What is read afterwards is what the other left.
   */
  async lock(tx: Tx, weeks: readonly GroupWeek[]): Promise<void> {
    await tx.prepared<object>(
      'trends.lock-weeks',
      `select pg_advisory_xact_lock(number)
         from (select distinct hashtextextended('meldpunt.week ' || product_group || ' ' || week_start, 0) as number
                 from unnest($1::text[], $2::date[]) as week (product_group, week_start)
                order by 1) as weeks`,
      groupsAndWeeks(weeks),
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

  /** Every week that has contributions or sums. */
  async all(tx: Tx): Promise<GroupWeek[]> {
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
}
