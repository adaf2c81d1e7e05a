import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * For who keeps the service running: since when a job keeps failing, the right to offer again what was put aside, and backups
 * that were seen to hold this database. A mark is written each hour; a dump is as old as the newest mark that is in it.
 */
export class Operation1766000012411 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(OUTBOX);
    await db.query(BACKUPS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table backup_seen, backup_mark;
      drop policy outbox_offer_again on outbox;
      revoke update (due_at, failing_since, relayed_at, batch, parked_at, fault) on outbox from meldpunt_web;
      alter table outbox drop column failing_since;
    `);
  }
}

const OUTBOX = `
  alter table outbox add column failing_since timestamptz;
  comment on column outbox.failing_since is 'when it was due before it failed all its attempts for the first time; null: it did not';
  grant select (failing_since) on outbox to meldpunt_web;
  grant update (due_at, failing_since, relayed_at, batch, parked_at, fault) on outbox to meldpunt_web;
  create policy outbox_offer_again on outbox for update to meldpunt_web
    using (actor_is('system-admin') and parked_at is not null)
    with check (actor_is('system-admin') and parked_at is null and relayed_at is null and fault is null);`;

const BACKUPS = `
  create table backup_mark (
    id        uuid           not null,
    marked_at timestamptz(3) not null,
    tables    text[]         not null,
    links     bigint         not null,
    constraint backup_mark_pk primary key (id)
  );
  comment on column backup_mark.tables is 'tables there were then';
  comment on column backup_mark.links is 'rows of trail_link there were then; none is ever removed';
  create index backup_mark_at on backup_mark (marked_at);

  create table backup_seen (
    mark_id   uuid           not null,
    marked_at timestamptz(3) not null,
    seen_at   timestamptz(3) not null,
    tables    integer        not null,
    rows      bigint         not null,
    constraint backup_seen_pk primary key (mark_id)
  );
  comment on table backup_seen is 'backups that were read to their end and hold this database as it was after a mark';

  alter table backup_mark enable row level security;
  alter table backup_mark force row level security;
  create policy backup_mark_worker on backup_mark to meldpunt_worker using (true);
  grant select, insert, delete on backup_mark to meldpunt_worker;

  alter table backup_seen enable row level security;
  alter table backup_seen force row level security;
  create policy backup_seen_worker on backup_seen to meldpunt_worker using (true);
  create policy backup_seen_administrator on backup_seen for select to meldpunt_web using (actor_is('system-admin'));
  grant select, insert on backup_seen to meldpunt_worker;
  grant select on backup_seen to meldpunt_web;`;
