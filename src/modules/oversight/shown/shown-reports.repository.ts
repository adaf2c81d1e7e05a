import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import { asShown } from '../../../platform/sealing/as-shown.js';
import { rowOf } from '../../../platform/sealing/place.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { ListedReport, OpenedVersion } from './listed-report.js';

const LISTED = `report_id as "reportId", organisation_id as "organisationId", filed_at as "filedAt", kind, product_group as "productGroup",
              as_of as "asOf", state`;

/**
 * What somebody reads of the table `report` to whom single reports are shown: row-level security shows what a legal ground in force
 * is about, or what break-glass access opens, and nothing else.
 */
@Injectable()
export class ShownReportsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Current versions of an organisation, or of one report of it, newest first. */
  async newest(
    tx: Tx,
    { organisationId, reportId }: { readonly organisationId: string; readonly reportId: string | null },
    limit: number,
  ): Promise<ListedReport[]> {
    return tx.query<ListedReport>(
      `select ${LISTED}
         from report
        where is_current
          and organisation_id = $1
          and ($2::uuid is null or report_id = $2)
        order by report_id desc
        limit $3`,
      [organisationId, reportId, limit],
    );
  }

  /** Every version of one report, newest first; none of an erased organisation. */
  async versions(tx: Tx, reportId: string): Promise<OpenedVersion[]> {
    const filedAt = instantOf(reportId);
    if (filedAt === undefined) return [];
    const rows = await tx.query<Omit<OpenedVersion, 'body'> & { readonly body: Buffer }>(
      `select ${LISTED}, version, recorded_at as "recordedAt", body
         from report
        where report_id = $1
          and filed_at = $2
        order by version desc`,
      [reportId, filedAt],
    );
    const [first] = rows;
    if (first === undefined) return [];
    const bodies = await this.sealing.openOrErased<OpenedVersion['body']>(
      asShown(tx, first.organisationId),
      rows.map((row) => ({ place: { table: 'report', row: rowOf(row.reportId, row.version), column: 'body' }, value: row.body })),
    );
    return rows.flatMap((row, at) => {
      const body = bodies[at];
      return body === undefined ? [] : [{ ...row, body }];
    });
  }
}
