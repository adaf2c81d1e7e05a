import { Injectable } from '@nestjs/common';
import type { KeptAmounts } from '../../domain/reports/kept-amounts.js';
import type { Statement } from '../../domain/trends/statement.js';
import type { Tx } from '../../platform/database.js';
import { instantOf } from '../../platform/identity.js';
import { rowOf } from '../../platform/sealing/place.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { type ContributionKey, firstAndLast } from './contribution-key.js';

/** A statement and the key it belongs to. */
export type KeyedStatement = Statement & ContributionKey;

interface SealedStatement extends Omit<KeyedStatement, keyof KeptAmounts> {
  readonly amounts: Buffer;
}

const COLUMNS = `r.report_id as "reportId",
                     r.version,
                     r.kind,
                     r.state = 'withdrawn' as withdrawn,
                     r.as_of as "asOf",
                     r.filed_at as "receivedAt",
                     r.severity,
                     r.amounts`;

/**
 * What is said of a week is first filed from the day before it on: a day in the Netherlands may begin before that of UTC. So only the months
 * since then are looked into, and the few reports that a correction moved to a later week, which keep the month of their first version, have
 * an index of their own.
 */
const CURRENT = `select k.organisation_id as "organisationId",
              k.product_group as "productGroup",
              k.week_start as "weekStart",
              each.*
         from unnest($1::uuid[], $2::text[], $3::date[]) as k (organisation_id, product_group, week_start)
        cross join lateral (
              select ${COLUMNS}
                from report r
               where r.organisation_id = k.organisation_id
                 and r.product_group = k.product_group
                 and r.as_of between k.week_start and k.week_start + 6
                 and r.filed_at >= (k.week_start - 1)::timestamp at time zone 'UTC'
                 and r.is_current
                 and not r.sandbox
              offset 0) as each
        union all
       select k.organisation_id,
              k.product_group,
              k.week_start,
              ${COLUMNS}
         from report r
         join unnest($1::uuid[], $2::text[], $3::date[]) as k (organisation_id, product_group, week_start)
           on r.organisation_id = k.organisation_id
          and r.product_group = k.product_group
          and r.as_of between k.week_start and k.week_start + 6
        where r.as_of between $4 and $5::date + 6
          and (r.filed_at at time zone 'UTC')::date < r.as_of - 1
          and r.filed_at < (k.week_start - 1)::timestamp at time zone 'UTC'
          and r.is_current
          and not r.sandbox`;

/** Reads the reports that the sums are made of: none that was filed with a test key. */
@Injectable()
export class StatementsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Every key that any version of the reports has touched: a correction may change product group or day. */
  async keysTouched(tx: Tx, reportIds: readonly string[]): Promise<ContributionKey[]> {
    const known = [...new Set(reportIds)].flatMap((id) => {
      const filedAt = instantOf(id);
      return filedAt === undefined ? [] : [{ id, filedAt }];
    });
    if (known.length === 0) return [];
    const times = known.map(({ filedAt }) => filedAt.getTime());
    return tx.prepared<ContributionKey>(
      'trends.keys-touched',
      `select distinct r.organisation_id as "organisationId",
              r.product_group as "productGroup",
              date_trunc('week', r.as_of::timestamp)::date as "weekStart"
         from unnest($1::uuid[], $2::timestamptz[]) as given (report_id, filed_at)
         join report r on r.report_id = given.report_id and r.filed_at = given.filed_at
        where r.filed_at between $3 and $4
          and not r.sandbox
        order by 1, 2, 3`,
      [known.map(({ id }) => id), known.map(({ filedAt }) => filedAt), new Date(Math.min(...times)), new Date(Math.max(...times))],
    );
  }

  /** The versions that count now, per key; amounts in base units. */
  async current(tx: Tx, keys: readonly ContributionKey[]): Promise<KeyedStatement[]> {
    const rows = await tx.prepared<SealedStatement>('trends.statements', CURRENT, [...columnsOf(keys), ...firstAndLast(keys)]);
    const amounts = await this.sealing.openOrErased<KeptAmounts>(
      tx,
      rows.map((row) => ({ place: { table: 'report', row: rowOf(row.reportId, row.version), column: 'amounts' }, value: row.amounts })),
    );
    return rows.flatMap((row, at) => {
      const opened = amounts[at];
      return opened === undefined ? [] : [{ ...row, ...opened }];
    });
  }

  /** Every key of some organisations in one product group, from what they reported and from what was added up. */
  async keysOf(tx: Tx, organisationIds: readonly string[], productGroup: string): Promise<ContributionKey[]> {
    return tx.query<ContributionKey>(
      `select organisation_id as "organisationId", product_group as "productGroup", week_start as "weekStart"
         from (select organisation_id, product_group, date_trunc('week', as_of::timestamp)::date as week_start
                 from report
                where organisation_id = any($1) and product_group = $2 and is_current and not sandbox
                union
               select organisation_id, product_group, week_start
                 from contribution
                where organisation_id = any($1) and product_group = $2) as touched
        order by 1, 2, 3`,
      [organisationIds, productGroup],
    );
  }
}

/** Keys as three columns, for `unnest`. */
export function columnsOf(keys: readonly ContributionKey[]): [string[], string[], string[]] {
  return [keys.map((key) => key.organisationId), keys.map((key) => key.productGroup), keys.map((key) => key.weekStart)];
}
