import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { instantOf } from '../../platform/identity.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { KeptReport, ReportFilters } from './kept-report.js';
import { reportPlace } from './sealed-version.js';

/** How long ago a statement may have been filed to be shown again: a quarter, in milliseconds. */
const REMEMBERED = 92 * 86_400_000;

/** Who filed the first version. */
const FILED_BY = `(select first.author_id
                     from report as first
                    where first.report_id = report.report_id and first.version = 1 and first.filed_at = report.filed_at)`;

const COLUMNS = `report_id as "reportId", version, filed_at as "filedAt", recorded_at as "recordedAt",
                 organisation_id as "organisationId", kind, product_group as "productGroup", as_of as "asOf", basis, state,
                 is_current as "isCurrent", receipt, body, severity, sandbox, ${FILED_BY} as "filedBy"`;

/** A version as it stands in the table. */
interface SealedReport extends Omit<KeptReport, 'receipt' | 'body'> {
  readonly receipt: Buffer;
  readonly body: Buffer;
}

/** All reading of the table `report` by those who filed. */
@Injectable()
export class ReportsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** The last statement per product group, of the last quarter only; nothing that was filed with a test key. */
  async latestStatements(tx: Tx, organisationId: string, now: Date): Promise<KeptReport[]> {
    return this.#query(
      tx,
      `select distinct on (product_group) ${COLUMNS}
         from report
        where organisation_id = $1
          and filed_at >= $2
          and kind = 'stock'
          and state = 'filed'
          and is_current
          and not sandbox
        order by product_group, as_of desc, filed_at desc`,
      [organisationId, new Date(now.getTime() - REMEMBERED)],
    );
  }

  /** The current version of a report, locked until the transaction ends; undefined when it is of somebody else, or of another filer. */
  async current(tx: Tx, organisationId: string, reportId: string, filedBy?: string): Promise<KeptReport | undefined> {
    const filedAt = instantOf(reportId);
    if (filedAt === undefined) return undefined;
    const rows = await this.#query(
      tx,
      `select ${COLUMNS}
         from report
        where report_id = $1
          and filed_at = $2
          and organisation_id = $3
          and is_current
          and ($4::uuid is null or ${FILED_BY} = $4)
          for update`,
      [reportId, filedAt, organisationId, filedBy],
    );
    return rows[0];
  }

  /** Every version of a report, newest first; none when it is of somebody else, or of another filer. */
  async versions(tx: Tx, organisationId: string, reportId: string, filedBy?: string): Promise<KeptReport[]> {
    const filedAt = instantOf(reportId);
    if (filedAt === undefined) return [];
    return this.#query(
      tx,
      `select ${COLUMNS}
         from report
        where report_id = $1
          and filed_at = $2
          and organisation_id = $3
          and ($4::uuid is null or ${FILED_BY} = $4)
        order by version desc`,
      [reportId, filedAt, organisationId, filedBy],
    );
  }

  /** The current versions of all that was filed together with a report, in the order of filing. */
  async filedWith(tx: Tx, organisationId: string, reportId: string): Promise<KeptReport[]> {
    const filedAt = instantOf(reportId);
    if (filedAt === undefined) return [];
    return this.#query(
      tx,
      `select ${COLUMNS}
         from report
        where organisation_id = $1
          and filed_at = $2
          and is_current
        order by product_group`,
      [organisationId, filedAt],
    );
  }

  /** Current versions, newest first, after a given report. */
  async list(tx: Tx, organisationId: string, filters: ReportFilters, after: string | undefined, limit: number): Promise<KeptReport[]> {
    const { productGroup, kind, status, asOfFrom, asOfTo, filedBy } = filters;
    return this.#query(
      tx,
      `select ${COLUMNS}
         from report
        where organisation_id = $1
          and is_current
          and ($2::uuid is null or (filed_at, report_id) < ($3::timestamptz, $2))
          and ($4::text is null or product_group = $4)
          and ($5::text is null or kind = $5)
          and ($6::text is null or state = $6)
          and ($7::date is null or as_of >= $7)
          and ($8::date is null or as_of <= $8)
          and ($10::uuid is null or ${FILED_BY} = $10)
        order by filed_at desc, report_id desc
        limit $9`,
      [organisationId, after, instantOf(after ?? ''), productGroup, kind, status, asOfFrom, asOfTo, limit, filedBy],
    );
  }

  async #query(tx: Tx, sql: string, parameters: readonly unknown[]): Promise<KeptReport[]> {
    const rows = await tx.query<SealedReport>(sql, parameters);
    const receipts = await this.sealing.open<string>(
      tx,
      rows.map((row) => ({ place: reportPlace(row, 'receipt'), value: row.receipt })),
    );
    const bodies = await this.sealing.open<KeptReport['body']>(
      tx,
      rows.map((row) => ({ place: reportPlace(row, 'body'), value: row.body })),
    );
    return rows.map((row, at) => ({ ...row, receipt: receipts[at] ?? '', body: bodies[at] ?? {} }));
  }
}
