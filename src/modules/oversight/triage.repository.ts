import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { instantOf } from '../../platform/identity.js';
import { rowOf } from '../../platform/sealing/place.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { InboxFilter, InboxLine, OpenFlag } from './inbox-line.js';
import type { ReadVersion } from './read-report.js';

interface SealedRead extends Omit<ReadVersion, 'receipt' | 'body' | 'authorName' | 'authorEmail'> {
  readonly authorId: string | null;
  readonly authorName: Buffer | null;
  readonly authorEmail: Buffer | null;
  readonly receipt: Buffer;
  readonly body: Buffer;
}

/** What the triage desk reads across modules. Row-level security lets nobody else see a line of it. */
@Injectable()
export class TriageRepository {
  constructor(private readonly sealing: Sealing) {}

  /**
   * Current versions of reports, newest first. Ids sort by time, so that their index gives the newest without a sort of
   * the whole table.
   */
  async newest(tx: Tx, { kind, productGroup, severity }: InboxFilter, after: string | undefined, limit: number): Promise<InboxLine[]> {
    return tx.query<InboxLine>(
      `select r.report_id as "reportId",
              r.version,
              r.filed_at as "filedAt",
              r.kind,
              r.product_group as "productGroup",
              r.state,
              r.severity,
              o.name as organisation,
              o.region
         from report r
         join organisation o on o.id = r.organisation_id
        where r.is_current
          and ($1::uuid is null or r.report_id < $1)
          and ($2::text is null or r.kind = $2)
          and ($3::text is null or r.product_group = $3)
          and ($4::integer is null or r.severity >= $4)
        order by r.report_id desc
        limit $5`,
      [after ?? null, kind ?? null, productGroup ?? null, severity ?? null, limit],
    );
  }

  /** Every version of one report, newest first, with who filed it. */
  async versions(tx: Tx, reportId: string): Promise<ReadVersion[]> {
    const filedAt = instantOf(reportId);
    if (filedAt === undefined) return [];
    const rows = await tx.query<SealedRead>(
      `select r.report_id as "reportId",
              r.version,
              r.filed_at as "filedAt",
              r.recorded_at as "recordedAt",
              r.kind,
              r.product_group as "productGroup",
              r.as_of as "asOf",
              r.state,
              r.severity,
              r.receipt,
              r.body,
              r.author_kind as "authorKind",
              r.author_id as "authorId",
              p.name as "authorName",
              p.email as "authorEmail",
              o.id as "organisationId",
              o.name as organisation,
              o.sector,
              o.region
         from report r
         join organisation o on o.id = r.organisation_id
         left join person p on p.id = r.author_id
        where r.report_id = $1
          and r.filed_at = $2
        order by r.version desc`,
      [reportId, filedAt],
    );
    return this.#opened(tx, rows);
  }

  /** Flags that are not settled, newest first. */
  async openFlags(tx: Tx, limit: number): Promise<OpenFlag[]> {
    return tx.query<OpenFlag>(
      `select id,
              product_group as "productGroup",
              scope_kind as "scopeKind",
              scope_code as "scopeCode",
              level,
              state,
              raised_at as "raisedAt"
         from flag
        where state not in ('closed', 'dismissed')
        order by raised_at desc
        limit $1`,
      [limit],
    );
  }

  /** Of an erased organisation nothing can be opened: its reports are as if they never were. */
  async #opened(tx: Tx, rows: readonly SealedRead[]): Promise<ReadVersion[]> {
    const sealed = (column: 'receipt' | 'body') =>
      rows.map((row) => ({ place: { table: 'report', row: rowOf(row.reportId, row.version), column }, value: row[column] }));
    const receipts = await this.sealing.openOrErased<string>(tx, sealed('receipt'));
    const bodies = await this.sealing.openOrErased<ReadVersion['body']>(tx, sealed('body'));
    const authors = await this.#authors(tx, rows);
    return rows.flatMap(({ authorId, ...row }, at) => {
      const [receipt, body] = [receipts[at], bodies[at]];
      const authorName = authors.get(`${authorId} name`) ?? null;
      const authorEmail = authors.get(`${authorId} email`) ?? null;
      return receipt === undefined || body === undefined ? [] : [{ ...row, receipt, body, authorName, authorEmail }];
    });
  }

  /** Names and addresses of authors, by id and column. */
  async #authors(tx: Tx, rows: readonly SealedRead[]): Promise<ReadonlyMap<string, string>> {
    const cells = rows.flatMap(({ authorId: id, authorName: name, authorEmail: email }) =>
      id === null || name === null || email === null
        ? []
        : [
            { place: { table: 'person', row: id, column: 'name' }, value: name },
            { place: { table: 'person', row: id, column: 'email' }, value: email },
          ],
    );
    const texts = await this.sealing.openOrErased<string>(tx, cells);
    return new Map(cells.flatMap(({ place: { row, column } }, at) => (texts[at] === undefined ? [] : [[`${row} ${column}`, texts[at]]])));
  }
}
