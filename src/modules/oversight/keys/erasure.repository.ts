import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';

/** How many rows of each kind an organisation has that an erasure makes unreadable or removes. */
export interface ErasureCounts {
  readonly reports: number;
  readonly contributions: number;
  readonly people: number;
  readonly apiKeys: number;
  readonly sessions: number;
  readonly drafts: number;
  readonly answers: number;
  readonly messages: number;
  readonly attachments: number;
  readonly imports: number;
  readonly readings: number;
  readonly exemptions: number;
  readonly mails: number;
  readonly dataKeys: number;
}

const COUNTS = `
  select (select count(*)::integer from report where organisation_id = $1) as reports,
         (select count(*)::integer from contribution where organisation_id = $1) as contributions,
         (select count(*)::integer from person where organisation_id = $1) as people,
         (select count(*)::integer from api_key where organisation_id = $1 and revoked_at is null) as "apiKeys",
         (select count(*)::integer from session where person_id in (select id from person where organisation_id = $1)) as sessions,
         (select count(*)::integer from draft where person_id in (select id from person where organisation_id = $1)) as drafts,
         (select count(*)::integer from idempotency where organisation_id = $1) as answers,
         (select count(*)::integer from report_message where organisation_id = $1) as messages,
         (select count(*)::integer from attachment where organisation_id = $1) as attachments,
         (select count(*)::integer from import where organisation_id = $1) as imports,
         (select count(*)::integer from reading where organisation_id = $1) as readings,
         (select count(*)::integer from duty_exemption where organisation_id = $1) as exemptions,
         (select count(*)::integer from message
           where recipient_index in (select email_index from person where organisation_id = $1)) as mails,
         (select count(*)::integer from data_key where owner = $1::text and wrapped is not null) as "dataKeys"`;

/** In one statement: that one was ended goes with it. */
const EXEMPTIONS = `
  with ended as (delete from duty_exemption_end
                  where exemption_id in (select id from duty_exemption where organisation_id = $1))
  delete from duty_exemption
   where organisation_id = $1`;

/** What an erasure reads and writes across modules. */
@Injectable()
export class ErasureRepository {
  async counts(tx: Tx, organisationId: string): Promise<ErasureCounts | undefined> {
    const [counts] = await tx.query<ErasureCounts>(COUNTS, [organisationId]);
    return counts;
  }

  /** Nobody of the organisation signs in or files any more, and none of its reports counts. */
  async close(tx: Tx, organisationId: string, at: Date): Promise<void> {
    const people = 'select id from person where organisation_id = $1';
    await Promise.all([
      tx.query(`delete from session where person_id in (${people})`, [organisationId]),
      tx.query(`delete from draft where person_id in (${people})`, [organisationId]),
      tx.query(`delete from mail_key where person_id in (${people})`, [organisationId]),
      tx.query('delete from idempotency where organisation_id = $1', [organisationId]),
      tx.query('delete from attachment where organisation_id = $1', [organisationId]),
      tx.query('delete from import where organisation_id = $1', [organisationId]),
      tx.query('delete from imported_row where organisation_id = $1', [organisationId]),
      tx.query('delete from reading where organisation_id = $1', [organisationId]),
      tx.query('delete from duty_reminder where organisation_id = $1', [organisationId]),
      tx.query(EXEMPTIONS, [organisationId]),
      tx.query('delete from report_message where organisation_id = $1', [organisationId]),
      tx.query('delete from receipt_session where organisation_id = $1', [organisationId]),
      tx.query('update api_key set revoked_at = coalesce(revoked_at, $2) where organisation_id = $1', [organisationId, at]),
      tx.query('update oauth_client set ended_at = coalesce(ended_at, $2) where organisation_id = $1', [organisationId, at]),
      tx.query('update person set disabled_at = coalesce(disabled_at, $2) where organisation_id = $1', [organisationId, at]),
      tx.query('update report set is_current = false where organisation_id = $1 and is_current', [organisationId]),
    ]);
  }

  /** Ids of reports of the organisation after a given one: their weeks are added up without it. */
  async reportsAfter(tx: Tx, organisationId: string, after: string | undefined, limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct report_id as id
         from report
        where organisation_id = $1
          and ($2::uuid is null or report_id > $2)
        order by report_id
        limit $3`,
      [organisationId, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Mails to its people lose their address and link; what was still waiting is not sent. Before `unname`: it takes the indexes. */
  async unaddress(tx: Tx, organisationId: string, at: Date): Promise<void> {
    await tx.query(
      `update message
          set addressed = null,
              recipient_index = decode(replace(id::text, '-', ''), 'hex'),
              state = case state when 'waiting' then 'given-up' else state end,
              next_attempt_at = null,
              settled_at = coalesce(settled_at, $2)
        where recipient_index in (select email_index from person where organisation_id = $1)`,
      [organisationId, at],
    );
  }

  /** What stands in the clear about who it is; its place in the sums (sector, region, holding) stays for the books. */
  async unname(tx: Tx, organisationId: string): Promise<void> {
    const entries = 'select id from dossier_entry where organisation_id = $1';
    await Promise.all([
      tx.query(`delete from dossier_release where entry_id in (${entries})`, [organisationId]),
      tx.query(`update reveal set identity = null, ends_at = null where entry_id in (${entries})`, [organisationId]),
      tx.query(`update organisation set name = '', ref = id::text, identifiers = '{}' where id = $1`, [organisationId]),
      tx.query(`update person set name = null, email = null, email_index = null, password_hash = '' where organisation_id = $1`, [
        organisationId,
      ]),
    ]);
  }
}
