import { Injectable } from '@nestjs/common';
import type { ReportKind } from '../../../domain/reports/report-kind.js';
import type { Tx } from '../../../platform/database.js';
import { rowOf } from '../../../platform/sealing/place.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { ReportExport } from './report-export.js';

/** The current version of a report, opened, with whose it is. */
export interface ExportedReport {
  readonly reportId: string;
  readonly version: number;
  readonly filedAt: Date;
  readonly recordedAt: Date;
  readonly organisationId: string;
  readonly organisation: string;
  readonly kind: ReportKind;
  readonly productGroup: string;
  readonly asOf: string;
  readonly basis: string;
  readonly state: 'filed' | 'withdrawn';
  readonly isCurrent: boolean;
  readonly filedBy: string | null;
  readonly receipt: string;
  /** As filed; of a withdrawal the reason. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly severity: number | null;
  readonly sandbox: boolean;
}

/** Which reports: of an export, filed no later than it was fetched. */
export interface Wanted extends Pick<ReportExport, 'productGroup' | 'from' | 'until'> {
  readonly filedUntil: Date;
}

/** The same, of the organisations that were told. */
export interface Exported extends Wanted {
  readonly told: readonly string[];
}

type Sealed = Omit<ExportedReport, 'receipt' | 'body'> & { readonly receipt: Buffer; readonly body: Buffer };

const WANTED = `r.is_current
          and not r.sandbox
          and ($1::text is null or r.product_group = $1)
          and ($2::date is null or r.as_of >= $2)
          and ($3::date is null or r.as_of <= $3)
          and r.filed_at <= $4`;

/** Reads the reports that the desk takes out, of every organisation. */
@Injectable()
export class ExportedReportsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Whose reports are among them. */
  async organisations(tx: Tx, wanted: Wanted): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct r.organisation_id as id from report r where ${WANTED} order by 1`,
      parametersOf(wanted),
    );
    return rows.map(({ id }) => id);
  }

  /** Newest first, after a given report; of an erased organisation none. `last` is where the next portion begins, if there is one. */
  async portion(
    tx: Tx,
    exported: Exported,
    after: string | undefined,
    limit: number,
  ): Promise<{ readonly reports: readonly ExportedReport[]; readonly last: string | undefined }> {
    const rows = await tx.query<Sealed>(
      `select r.report_id as "reportId",
              r.version,
              r.filed_at as "filedAt",
              r.recorded_at as "recordedAt",
              r.organisation_id as "organisationId",
              r.kind,
              r.product_group as "productGroup",
              r.as_of as "asOf",
              r.basis,
              r.state,
              r.is_current as "isCurrent",
              r.author_id as "filedBy",
              r.receipt,
              r.body,
              r.severity,
              r.sandbox,
              o.name as organisation
         from report r
         join organisation o on o.id = r.organisation_id
        where ${WANTED}
          and ($5::uuid is null or r.report_id < $5)
          and r.organisation_id = any ($6)
        order by r.report_id desc
        limit $7`,
      [...parametersOf(exported), after ?? null, exported.told, limit],
    );
    return { reports: await this.#opened(tx, rows), last: rows.length < limit ? undefined : rows.at(-1)?.reportId };
  }

  async #opened(tx: Tx, rows: readonly Sealed[]): Promise<ExportedReport[]> {
    const sealed = (column: 'receipt' | 'body') =>
      rows.map((row) => ({ place: { table: 'report', row: rowOf(row.reportId, row.version), column }, value: row[column] }));
    const receipts = await this.sealing.openOrErased<string>(tx, sealed('receipt'));
    const bodies = await this.sealing.openOrErased<ExportedReport['body']>(tx, sealed('body'));
    return rows.flatMap((row, at) => {
      const [receipt, body] = [receipts[at], bodies[at]];
      return receipt === undefined || body === undefined ? [] : [{ ...row, receipt, body }];
    });
  }
}

function parametersOf({ productGroup, from, until, filedUntil }: Wanted): unknown[] {
  return [productGroup, from, until, filedUntil];
}
