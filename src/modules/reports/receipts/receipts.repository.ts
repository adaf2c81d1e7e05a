import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';

/** The report that a receipt is of. */
export interface ReceiptReport {
  readonly reportId: string;
  readonly organisationId: string;
  readonly state: 'filed' | 'withdrawn';
  /** When the version that counts was received. */
  readonly changedAt: Date;
}

/** One look at a report with its receipt. */
export interface ReceiptLook {
  readonly reportId: string;
  readonly organisationId: string;
  readonly openedAt: Date;
  readonly lastSeenAt: Date;
}

/** When something happened with a report. */
export interface ReportStep {
  readonly kind: 'received' | 'looked-at' | 'corrected' | 'withdrawn';
  readonly at: Date;
}

/** What is read and written for who holds a receipt: the standing of a report and the looks at it, nothing that was filed. */
@Injectable()
export class ReceiptsRepository {
  /** The door shows the database the index of the code, and sees the report of that code alone. */
  async byIndex(tx: Tx, index: Buffer): Promise<ReceiptReport | undefined> {
    const [, rows] = await Promise.all([
      tx.query(`select set_config('meldpunt.receipt_index', $1, true)`, [index.toString('hex')]),
      tx.query<ReceiptReport>(
        `select c.report_id as "reportId", c.organisation_id as "organisationId", c.state, c.recorded_at as "changedAt"
           from report f
           join report c on c.report_id = f.report_id and c.filed_at = f.filed_at and c.is_current
          where f.receipt_index = $1
            and f.version = 1`,
        [index],
      ),
    ]);
    return rows[0];
  }

  async open(tx: Tx, tokenHash: Buffer, { reportId, organisationId }: ReceiptReport, at: Date): Promise<void> {
    await tx.query(
      `insert into receipt_session (token_hash, report_id, organisation_id, opened_at, last_seen_at)
       values ($1, $2, $3, $4, $4)`,
      [tokenHash, reportId, organisationId, at],
    );
  }

  async look(tx: Tx, tokenHash: Buffer): Promise<ReceiptLook | undefined> {
    const [row] = await tx.query<ReceiptLook>(
      `select report_id as "reportId", organisation_id as "organisationId", opened_at as "openedAt", last_seen_at as "lastSeenAt"
         from receipt_session
        where token_hash = $1`,
      [tokenHash],
    );
    return row;
  }

  async seen(tx: Tx, tokenHash: Buffer, at: Date): Promise<void> {
    await tx.query('update receipt_session set last_seen_at = $2 where token_hash = $1', [tokenHash, at]);
  }

  /** Ends a look, and forgets all that were last seen before. */
  async end(tx: Tx, tokenHash: Buffer, seenBefore: Date): Promise<void> {
    await tx.query('delete from receipt_session where token_hash = $1 or last_seen_at < $2', [tokenHash, seenBefore]);
  }

  /** What happened with a report, in order; none when it no longer stands. */
  async steps(tx: Tx, reportId: string, organisationId: string): Promise<ReportStep[]> {
    return tx.query<ReportStep>(
      `select case when version = 1 then 'received' when state = 'withdrawn' then 'withdrawn' else 'corrected' end as kind,
              recorded_at as at
         from report
        where report_id = $1
          and filed_at = $2
          and exists (select 1 from report c where c.report_id = $1 and c.filed_at = $2 and c.is_current)
        union all
       select 'looked-at', min(recorded_at)
         from trail
        where organisation_id = $3
          and action <> 'report.filed'
          and action = 'report.read'
          and subject_id = $1::text
          and actor_roles = 'triage'
       having min(recorded_at) is not null
        order by at`,
      [reportId, instantOf(reportId), organisationId],
    );
  }
}
