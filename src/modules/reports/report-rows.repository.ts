import { Injectable } from '@nestjs/common';
import { columnsOf } from '../../platform/columns-of.js';
import type { Tx } from '../../platform/database.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { sealerOf } from '../../platform/sealing/sealer-of.js';
import type { Sealer } from '../../platform/sealing/sealer.js';
import type { Statement } from '../../platform/statement.js';
import type { ReportVersion } from './report-version.js';
import { sealedVersion } from './sealed-version.js';

const COLUMNS = `report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, basis, state, is_current,
                 author_kind, author_id, receipt, receipt_index, body, amounts, severity, sandbox`;

const ADD = `insert into report (${COLUMNS})
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, true, $11, $12, $13, $14, $15, $16, $17, $18)`;

const ADD_MANY = `insert into report (${COLUMNS})
                  select report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, basis, state, true,
                         author_kind, author_id, receipt, receipt_index, body, amounts, severity, sandbox
                    from unnest($1::uuid[], $2::integer[], $3::timestamptz[], $4::timestamptz[], $5::uuid[], $6::text[], $7::text[],
                                $8::date[], $9::text[], $10::text[], $11::text[], $12::uuid[], $13::bytea[], $14::bytea[], $15::bytea[],
                                $16::bytea[], $17::smallint[], $18::boolean[])
                         as given (report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, basis, state,
                                   author_kind, author_id, receipt, receipt_index, body, amounts, severity, sandbox)`;

const SUPERSEDE = `update report
                      set is_current = false
                    where report_id = $1
                      and version = $2
                      and filed_at = $3
                      and is_current`;

/** All writing of the table `report`: what it says and how much is sealed before it leaves this process. */
@Injectable()
export class ReportRowsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** One version, as a statement that travels with what belongs to it. */
  async adding(tx: Tx, version: ReportVersion): Promise<Statement> {
    const sealer = await this.sealing.sealer(tx, version.organisationId, 'report');
    return { text: ADD, values: Object.values(this.#recordOf(sealer, version)) };
  }

  /** Many versions in one statement. */
  async addMany(tx: Tx, versions: readonly ReportVersion[]): Promise<void> {
    const sealers = await this.sealing.sealers(
      tx,
      versions.map(({ organisationId }) => organisationId),
      'report',
    );
    const rows = versions.map((version) => Object.values(this.#recordOf(sealerOf(sealers, version.organisationId), version)));
    await tx.prepared('report.add-many', ADD_MANY, columnsOf(rows));
  }

  /** Makes a version one of the past; it stays readable. */
  async supersede(tx: Tx, { reportId, version, filedAt }: Pick<ReportVersion, 'reportId' | 'version' | 'filedAt'>): Promise<void> {
    await tx.prepared('report.supersede', SUPERSEDE, [reportId, version, filedAt]);
  }

  /** Columns in the order of `COLUMNS`, without `is_current`. */
  #recordOf(sealer: Sealer, row: ReportVersion) {
    const { receipt, body, amounts } = sealedVersion(sealer, row);
    return {
      report_id: row.reportId,
      version: row.version,
      filed_at: row.filedAt,
      recorded_at: row.recordedAt,
      organisation_id: row.organisationId,
      kind: row.kind,
      product_group: row.productGroup,
      as_of: row.asOf,
      basis: row.basis,
      state: row.state,
      author_kind: row.authorKind,
      author_id: row.authorId,
      receipt,
      receipt_index: this.sealing.blindIndex('receipt', row.receipt),
      body,
      amounts,
      severity: row.amounts.severity,
      sandbox: row.sandbox,
    };
  }
}
