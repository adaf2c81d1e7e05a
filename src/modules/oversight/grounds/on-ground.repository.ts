import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import { onGround } from '../../../platform/sealing/on-ground.js';
import { rowOf } from '../../../platform/sealing/place.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { GivenGround } from './legal-ground.js';
import type { ListedReport, OpenedVersion } from './listed-report.js';

const LISTED = `report_id as "reportId", organisation_id as "organisationId", filed_at as "filedAt", kind, product_group as "productGroup",
              as_of as "asOf", state`;

/** What the inspectorate reads of the table `report`: row-level security shows what a ground in force is about, and nothing else. */
@Injectable()
export class OnGroundRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Current versions that a ground opens, newest first. */
  async newest(
    tx: Tx,
    { organisationId, reportId }: Pick<GivenGround, 'organisationId' | 'reportId'>,
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
      onGround(tx, first.organisationId),
      rows.map((row) => ({ place: { table: 'report', row: rowOf(row.reportId, row.version), column: 'body' }, value: row.body })),
    );
    return rows.flatMap((row, at) => {
      const body = bodies[at];
      return body === undefined ? [] : [{ ...row, body }];
    });
  }
}
