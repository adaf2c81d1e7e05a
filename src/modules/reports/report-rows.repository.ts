import { Injectable } from '@nestjs/common';
import { binaryArray } from '../../platform/binary-array.js';
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

interface ReportRecord {
  readonly report_id: string;
  readonly version: number;
  readonly filed_at: Date;
  readonly recorded_at: Date;
  readonly organisation_id: string;
  readonly kind: string;
  readonly product_group: string;
  readonly as_of: string;
  readonly basis: string;
  readonly state: string;
  readonly author_kind: string;
  readonly author_id: string | null;
  readonly receipt: Buffer;
  readonly receipt_index: Buffer;
  readonly body: Buffer;
  readonly amounts: Buffer;
  readonly severity: number | null;
  readonly sandbox: boolean;
}

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
    const records = versions.map((version) => this.#recordOf(sealerOf(sealers, version.organisationId), version));
    await tx.prepared('report.add-many', ADD_MANY, columnsOf(records));
  }

  /** Makes a version one of the past; it stays readable. */
  async supersede(tx: Tx, { reportId, version, filedAt }: Pick<ReportVersion, 'reportId' | 'version' | 'filedAt'>): Promise<void> {
    await tx.prepared('report.supersede', SUPERSEDE, [reportId, version, filedAt]);
  }

  /** Columns in the order of `COLUMNS`, without `is_current`. */
  #recordOf(sealer: Sealer, row: ReportVersion): ReportRecord {
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

/** The columns of many rows, in the order of `COLUMNS`; without `is_current`, as `recordOf`. */
function columnsOf(records: readonly ReportRecord[]): readonly Buffer[] {
  const each = <Field extends keyof ReportRecord>(field: Field) => records.map((record) => record[field]);
  return [
    binaryArray('uuid', each('report_id')),
    binaryArray('integer', each('version')),
    binaryArray('timestamptz', each('filed_at')),
    binaryArray('timestamptz', each('recorded_at')),
    binaryArray('uuid', each('organisation_id')),
    binaryArray('text', each('kind')),
    binaryArray('text', each('product_group')),
    binaryArray('date', each('as_of')),
    binaryArray('text', each('basis')),
    binaryArray('text', each('state')),
    binaryArray('text', each('author_kind')),
    binaryArray('uuid', each('author_id')),
    binaryArray('bytea', each('receipt')),
    binaryArray('bytea', each('receipt_index')),
    binaryArray('bytea', each('body')),
    binaryArray('bytea', each('amounts')),
    binaryArray('smallint', each('severity')),
    binaryArray('boolean', each('sandbox')),
  ];
}
