import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';

/** Of which reports of whom a letter was made. */
interface ReportsOfLetter {
  readonly letter: string;
  readonly organisationId: string;
  readonly reports: readonly string[];
}

/** A report that a use opens, and whose it is. */
export interface OpenedReport {
  readonly reportId: string;
  readonly organisationId: string;
  readonly organisation: string;
}

/** That a report was looked at by break-glass access: how often, and first and last when. */
export interface Look {
  readonly reportId: string;
  readonly times: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** All reading and writing of the table `break_glass_report`: what a use opens, and what of it was looked at. */
@Injectable()
export class OpenedReportsRepository {
  /** Of the worker. Doing it twice is doing it once. */
  async add(tx: Tx, useId: string, behind: readonly ReportsOfLetter[]): Promise<void> {
    const rows = behind.flatMap(({ letter, organisationId, reports }) => reports.map((reportId) => ({ letter, organisationId, reportId })));
    await tx.query(
      `insert into break_glass_report (use_id, report_id, organisation_id, letter)
       select $1, report_id, organisation_id, letter
         from unnest($2::uuid[], $3::uuid[], $4::text[]) as given (report_id, organisation_id, letter)
       on conflict on constraint break_glass_report_pk do nothing`,
      [useId, rows.map(({ reportId }) => reportId), rows.map(({ organisationId }) => organisationId), rows.map(({ letter }) => letter)],
    );
  }

  /** Notes that who reported is told. @returns of each organisation that was not told before its newest report. For the worker */
  async tell(tx: Tx, useId: string, at: Date): Promise<Pick<OpenedReport, 'reportId' | 'organisationId'>[]> {
    return tx.query(
      `with told as (
              update break_glass_report
                 set told_at = $2
               where use_id = $1
                 and told_at is null
              returning report_id, organisation_id)
       select distinct on (organisation_id) report_id as "reportId", organisation_id as "organisationId"
         from told
        order by organisation_id, report_id desc`,
      [useId, at],
    );
  }

  /** The letters behind which there is something to read, while the use is open. */
  async letters(tx: Tx, useId: string): Promise<string[]> {
    const rows = await tx.query<{ letter: string }>(
      'select letter from break_glass_report where use_id = $1 group by letter order by length(letter), letter',
      [useId],
    );
    return rows.map(({ letter }) => letter);
  }

  /** What is behind a letter, newest report first, while the use is open. */
  async ofLetter(tx: Tx, useId: string, letter: string): Promise<OpenedReport[]> {
    return tx.query<OpenedReport>(
      `select b.report_id as "reportId", b.organisation_id as "organisationId", o.name as organisation
         from break_glass_report b
         join organisation o on o.id = b.organisation_id
        where b.use_id = $1
          and b.letter = $2
        order by b.report_id desc`,
      [useId, letter],
    );
  }

  /** What was looked at by a use, from the trail; a report that two uses of one chair open at once counts for both. */
  async looks(tx: Tx, useId: string): Promise<Look[]> {
    return tx.query<Look>(
      `select b.report_id as "reportId", count(*)::integer as times,
              min(t.recorded_at) as "firstAt", max(t.recorded_at) as "lastAt"
         from break_glass_step s
         join break_glass g on g.id = s.use_id
         join break_glass_report b on b.use_id = s.use_id
         join trail t on t.actor_id = g.asked_by
                     and t.recorded_at between s.taken_at and s.until
                     and t.action = 'break-glass.read'
                     and t.subject_id = b.report_id::text
        where s.use_id = $1
          and s.kind = 'opened'
        group by b.report_id
        order by min(t.recorded_at), b.report_id`,
      [useId],
    );
  }
}
