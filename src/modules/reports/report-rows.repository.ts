import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import type { Statement } from '../../platform/statement.js';
import type { ReportVersion } from './report-version.js';

const COLUMNS = `report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, basis, state, is_current,
                 author_kind, author_id, receipt, body, period_start, period_end, usable, blocked, used, used_per_week,
                 expected_per_week, deliveries, severity`;

const ADD = `insert into report (${COLUMNS})
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, true, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`;

const ADD_MANY = `insert into report (${COLUMNS})
                  select report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, basis, state, true,
                         author_kind, author_id, receipt, body, period_start, period_end, usable, blocked, used, used_per_week,
                         expected_per_week, deliveries, severity
                    from jsonb_to_recordset($1::jsonb) as given (report_id uuid, version integer, filed_at timestamptz,
                         recorded_at timestamptz, organisation_id uuid, kind text, product_group text, as_of date, basis text,
                         state text, author_kind text, author_id uuid, receipt text, body jsonb, period_start date,
                         period_end date, usable numeric, blocked numeric, used numeric, used_per_week numeric,
                         expected_per_week numeric, deliveries jsonb, severity smallint)`;

const SUPERSEDE = `update report
                      set is_current = false
                    where report_id = $1
                      and version = $2
                      and filed_at = $3
                      and is_current`;

/** All writing of the table `report`. */
@Injectable()
export class ReportRowsRepository {
  /** One version, as a statement that travels with what belongs to it. */
  adding(version: ReportVersion): Statement {
    return { text: ADD, values: valuesOf(version) };
  }

  /** Many versions in one statement. */
  async addMany(tx: Tx, versions: readonly ReportVersion[]): Promise<void> {
    await tx.prepared('report.add-many', ADD_MANY, [JSON.stringify(versions.map(recordOf))]);
  }

  /** Makes a version one of the past; it stays readable. */
  async supersede(tx: Tx, { reportId, version, filedAt }: Pick<ReportVersion, 'reportId' | 'version' | 'filedAt'>): Promise<void> {
    await tx.prepared('report.supersede', SUPERSEDE, [reportId, version, filedAt]);
  }
}

function valuesOf(row: ReportVersion): unknown[] {
  const { amounts } = row;
  return [
    row.reportId,
    row.version,
    row.filedAt,
    row.recordedAt,
    row.organisationId,
    row.kind,
    row.productGroup,
    row.asOf,
    row.basis,
    row.state,
    row.authorKind,
    row.authorId,
    row.receipt,
    JSON.stringify(row.body),
    row.periodStart,
    row.periodEnd,
    amounts.usable,
    amounts.blocked,
    amounts.used,
    amounts.usedPerWeek,
    amounts.expectedPerWeek,
    JSON.stringify(amounts.deliveries),
    amounts.severity,
  ];
}

function recordOf(row: ReportVersion): object {
  const { amounts } = row;
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
    receipt: row.receipt,
    body: row.body,
    period_start: row.periodStart,
    period_end: row.periodEnd,
    usable: amounts.usable,
    blocked: amounts.blocked,
    used: amounts.used,
    used_per_week: amounts.usedPerWeek,
    expected_per_week: amounts.expectedPerWeek,
    deliveries: amounts.deliveries,
    severity: amounts.severity,
  };
}
