import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is promised. A row lives from the promise until the job is done; the queue only hears of it. */
export class Jobs1766000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table outbox (
        id          bigint      not null generated always as identity,
        job         text        not null,
        payload     jsonb       not null,
        promised_at timestamptz not null,
        due_at      timestamptz not null,
        relayed_at  timestamptz,
        relays      integer     not null default 0,
        batch       bigint,
        parked_at   timestamptz,
        fault       text,
        constraint outbox_pk primary key (id)
      );
      comment on column outbox.payload is 'ids and dates only';
      comment on column outbox.relays is 'how often it was handed to the queue';
      comment on column outbox.batch is 'rows handed over together as one job: the id of the first of them';
      comment on column outbox.fault is 'kind of fault that parked the job; never content';
      create index outbox_waiting on outbox (due_at, id) where relayed_at is null and parked_at is null;
      create index outbox_relayed on outbox (relayed_at) where relayed_at is not null and parked_at is null;
      alter table outbox enable row level security;
      alter table outbox force row level security;
      create policy outbox_promise on outbox for insert to meldpunt_web with check (true);
      create policy outbox_worker on outbox to meldpunt_worker using (true);
      create policy outbox_desk on outbox for select to meldpunt_web using (actor_is('triage', 'system-admin'));
      grant insert on outbox to meldpunt_web;
      grant select (id, job, promised_at, due_at, relayed_at, relays, parked_at, fault) on outbox to meldpunt_web;
      grant select, insert, update, delete on outbox to meldpunt_worker;

      create table schedule (
        name        text        not null,
        next_due_at timestamptz not null,
        constraint schedule_pk primary key (name)
      );
      alter table schedule enable row level security;
      alter table schedule force row level security;
      create policy schedule_worker on schedule to meldpunt_worker using (true);
      grant select, insert, update, delete on schedule to meldpunt_worker;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table schedule, outbox');
  }
}
