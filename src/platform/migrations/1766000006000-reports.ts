import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reports (meldingen): one row per version. `filed_at` is the instant of the first version, is also the time inside the
 * report's id (UUID version 7), and so an id alone leads to its month.
 */
export class Reports1766000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table report (
        report_id         uuid           not null,
        version           integer        not null,
        filed_at          timestamptz(3) not null,
        recorded_at       timestamptz(3) not null,
        organisation_id   uuid           not null,
        kind              text           not null,
        product_group     text           not null,
        as_of             date           not null,
        basis             text           not null,
        state             text           not null,
        is_current        boolean        not null,
        author_kind       text           not null,
        author_id         uuid,
        receipt           sealed         not null,
        receipt_index     bytea          not null,
        body              sealed         not null,
        amounts           sealed         not null,
        severity          smallint,
        sandbox           boolean        not null default false,
        constraint report_pk       primary key (report_id, version, filed_at),
        constraint report_kind     check (kind in ('stock', 'shortage', 'interruption', 'discontinuation', 'demand-surge')),
        constraint report_state    check (state in ('filed', 'withdrawn')),
        constraint report_severity check (severity between 1 and 5)
      ) partition by range (filed_at);
      create table report_default partition of report default;
      comment on column report.receipt_index is 'HMAC-SHA-256: finds a report by its receipt without knowing it';
      comment on column report.body is 'as filed; of a withdrawal the reason';
      comment on column report.amounts is 'what it puts into the sums, base unit of the product group; KeptAmounts';
      comment on column report.author_id is 'person or API key; null: the service itself, for an import';
      comment on column report.severity is '1 nuisance to 5 acute; reports of a shortage only';
      comment on column report.sandbox is 'filed with a test key: counts for nothing, and only test clients of its organisation see it';
      create index report_of_organisation on report (organisation_id, filed_at desc) where is_current;
      create index report_statement on report (organisation_id, product_group, as_of, filed_at) where is_current;
      create index report_moved_on on report (as_of) where is_current and (filed_at at time zone 'UTC')::date < as_of - 1;
      insert into partitioned_table values ('report');

      create table idempotency (
        organisation_id uuid           not null,
        key_hash        bytea          not null,
        body_hash       bytea          not null,
        report_id       uuid           not null,
        answer          sealed         not null,
        recorded_at     timestamptz(3) not null,
        sandbox         boolean        not null default false,
        constraint idempotency_pk primary key (organisation_id, key_hash)
      );
      comment on column idempotency.key_hash is 'HMAC-SHA-256 of the key that a client chose, and of the sandbox when it is of one';
      comment on column idempotency.body_hash is 'HMAC-SHA-256 of key and body: tells whether the same came back';

      create table draft (
        person_id uuid        not null,
        form      text        not null,
        content   sealed      not null,
        saved_at  timestamptz not null,
        constraint draft_pk     primary key (person_id, form),
        constraint draft_person foreign key (person_id) references person (id)
      );
      comment on table draft is 'what a person had typed when the session ended; confidential';

      grant select, insert on report, idempotency to meldpunt_web, meldpunt_worker;
      grant update (is_current) on report to meldpunt_web, meldpunt_worker;
      grant update (receipt, body, amounts) on report to meldpunt_worker;
      grant update (answer) on idempotency to meldpunt_worker;
      grant delete on idempotency to meldpunt_worker;
      grant select, insert, update, delete on draft to meldpunt_web;
      grant select, delete, update (content) on draft to meldpunt_worker;
    `);
    for (const table of ['report', 'report_default', 'idempotency', 'draft']) {
      await db.query(`alter table ${table} enable row level security; alter table ${table} force row level security;`);
    }
    await db.query(`
      create policy report_worker on report to meldpunt_worker using (true);
      create policy report_own on report to meldpunt_web using (organisation_id = actor_organisation());
      create policy report_triage on report for select to meldpunt_web using (actor_is('triage'));
      create policy report_sandbox on report as restrictive to meldpunt_web using (sandbox = (select actor_is('sandbox')));
      create policy idempotency_worker on idempotency to meldpunt_worker using (true);
      create policy idempotency_own on idempotency to meldpunt_web using (organisation_id = actor_organisation());
      create policy idempotency_sandbox on idempotency as restrictive to meldpunt_web using (sandbox = (select actor_is('sandbox')));
      create policy draft_own on draft to meldpunt_web using (person_id = actor_id());
      create policy draft_worker on draft to meldpunt_worker using (true);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table draft, idempotency, report;
      delete from partitioned_table where name = 'report';
    `);
  }
}
