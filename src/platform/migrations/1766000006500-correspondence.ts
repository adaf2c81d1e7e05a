import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Messages between the triage desk and who reported, and the receipt by which a report is followed without an account.
 * A receipt opens one report through `actor_subject`, and nothing of the organisation.
 */
export class Correspondence1766000006500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(MESSAGES);
    await db.query(RECEIPTS);
    await db.query(ATTACHMENTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy data_key_receipt on data_key;
      drop policy report_receipt on report;
      drop policy report_by_receipt on report;
      drop policy trail_receipt on trail;
      drop table receipt_try, receipt_session, report_message, attachment;
      drop index report_receipt;
    `);
  }
}

const MESSAGES = `
  create table report_message (
    id              uuid           not null,
    report_id       uuid           not null,
    position        integer        not null,
    organisation_id uuid           not null,
    from_desk       boolean        not null,
    author_kind     text           not null,
    author_id       uuid,
    body            sealed         not null,
    sent_at         timestamptz(3) not null,
    read_at         timestamptz(3),
    constraint report_message_pk           primary key (id),
    constraint report_message_position     unique (report_id, position),
    constraint report_message_organisation foreign key (organisation_id) references organisation (id),
    constraint report_message_author       check (author_kind in ('person', 'receipt')),
    constraint report_message_who          check ((author_kind = 'person') = (author_id is not null))
  );
  comment on column report_message.read_at is 'when the other side first opened it';
  create index report_message_unread on report_message (organisation_id) where read_at is null;

  grant select, insert on report_message to meldpunt_web;
  grant update (read_at) on report_message to meldpunt_web;
  grant select, delete, update (body) on report_message to meldpunt_worker;
  alter table report_message enable row level security;
  alter table report_message force row level security;
  create policy report_message_worker on report_message to meldpunt_worker using (true);
  create policy report_message_read on report_message for select to meldpunt_web
    using ((organisation_id = actor_organisation() and actor_is('reporter', 'organisation-admin'))
        or actor_is('triage')
        or (actor_kind() = 'receipt' and report_id = actor_subject()));
  create policy report_message_mark on report_message for update to meldpunt_web
    using ((from_desk and organisation_id = actor_organisation() and actor_is('reporter', 'organisation-admin'))
        or (not from_desk and actor_is('triage'))
        or (from_desk and actor_kind() = 'receipt' and report_id = actor_subject()));
  create policy report_message_write on report_message for insert to meldpunt_web
    with check (organisation_id = (select r.organisation_id from report r where r.report_id = report_message.report_id and r.version = 1)
            and ((not from_desk and author_id = actor_id() and organisation_id = actor_organisation()
                  and actor_is('reporter', 'organisation-admin'))
              or (from_desk and author_id = actor_id() and actor_is('triage'))
              or (not from_desk and author_kind = 'receipt' and actor_kind() = 'receipt' and report_id = actor_subject())));`;

/** The door looks a report up by what only the holder of a receipt can make: without one it sees none. */
const RECEIPTS = `
  create index report_receipt on report (receipt_index) where version = 1;
  create policy report_by_receipt on report for select to meldpunt_web
    using (actor_kind() = 'gate' and receipt_index = decode(nullif(current_setting('meldpunt.receipt_index', true), ''), 'hex'));
  create policy report_receipt on report for select to meldpunt_web
    using (actor_kind() = 'receipt' and report_id = actor_subject());
  create policy data_key_receipt on data_key for select to meldpunt_web
    using (actor_kind() = 'receipt' and purpose = 'correspondence'
       and owner = (select r.organisation_id::text from report r where r.report_id = actor_subject() and r.version = 1));

  create policy trail_receipt on trail for select to meldpunt_web
    using (actor_kind() = 'receipt' and subject_kind = 'report' and subject_id = actor_subject()::text and action = 'report.read');

  create table receipt_session (
    token_hash      bytea       not null,
    report_id       uuid        not null,
    organisation_id uuid        not null,
    opened_at       timestamptz not null,
    last_seen_at    timestamptz not null,
    constraint receipt_session_pk primary key (token_hash)
  );
  comment on table receipt_session is 'who follows a report with its receipt, for a quarter of an hour at a time';
  comment on column receipt_session.token_hash is 'SHA-256 of a secret of chance';
  grant select, insert, update, delete on receipt_session to meldpunt_web;
  grant select, delete on receipt_session to meldpunt_worker;

  create table receipt_try (
    subject bytea       not null,
    since   timestamptz not null,
    count   integer     not null,
    last    timestamptz not null,
    constraint receipt_try_pk primary key (subject)
  );
  comment on table receipt_try is 'codes tried in vain, counted per network, account and code: slows guessing down';
  comment on column receipt_try.subject is 'HMAC-SHA-256: counts without keeping who or what';
  grant select, insert, update, delete on receipt_try to meldpunt_web;
  grant select, delete on receipt_try to meldpunt_worker;
  alter table receipt_try enable row level security;
  alter table receipt_try force row level security;
  create policy receipt_try_worker on receipt_try to meldpunt_worker using (true);
  create policy receipt_try_gate on receipt_try to meldpunt_web using (actor_kind() = 'gate');

  alter table receipt_session enable row level security;
  alter table receipt_session force row level security;
  create policy receipt_session_worker on receipt_session to meldpunt_worker using (true);
  create policy receipt_session_gate on receipt_session to meldpunt_web using (actor_kind() = 'gate');`;

/** Files with a report, for its organisation and the desk. Who holds the receipt alone gets none. */
const ATTACHMENTS = `
  create table attachment (
    id              uuid           not null,
    report_id       uuid           not null,
    position        integer        not null,
    organisation_id uuid           not null,
    from_desk       boolean        not null,
    author_id       uuid           not null,
    label           sealed         not null,
    content         sealed         not null,
    added_at        timestamptz(3) not null,
    constraint attachment_pk           primary key (id),
    constraint attachment_position     unique (report_id, position),
    constraint attachment_organisation foreign key (organisation_id) references organisation (id)
  );
  comment on column attachment.label is 'name and kind';
  comment on column attachment.content is 'the file, without metadata as far as its kind allows';
  grant select, insert on attachment to meldpunt_web;
  grant select, delete, update (label, content) on attachment to meldpunt_worker;
  alter table attachment enable row level security;
  alter table attachment force row level security;
  create policy attachment_worker on attachment to meldpunt_worker using (true);
  create policy attachment_read on attachment for select to meldpunt_web
    using ((organisation_id = actor_organisation() and actor_is('reporter', 'organisation-admin')) or actor_is('triage'));
  create policy attachment_add on attachment for insert to meldpunt_web
    with check (author_id = actor_id()
            and organisation_id = (select r.organisation_id from report r where r.report_id = attachment.report_id and r.version = 1)
            and ((not from_desk and organisation_id = actor_organisation() and actor_is('reporter', 'organisation-admin'))
              or (from_desk and actor_is('triage'))));`;
