import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The trail (audit log): who did what to which thing, never its content. Rows are marked by who writes them, wait in
 * `trail_pending` until the worker links them, and stand in `trail_link` in their order for good. Nobody may change or remove.
 */
export class Trail1766000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(STAYING);
    await db.query(RIGHTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table trail_check, trail_link, trail_pending, trail;
      drop function trail_waits();
      drop function trail_stays();
      delete from partitioned_table where name = 'trail';
    `);
  }
}

const TABLES = `
  create table trail (
    id              uuid           not null,
    recorded_at     timestamptz(3) not null,
    actor_kind      text           not null,
    actor_id        uuid,
    actor_roles     text,
    organisation_id uuid,
    action          text           not null,
    subject_kind    text           not null,
    subject_id      text           not null,
    key_version     smallint       not null,
    mac             bytea          not null,
    constraint trail_pk  primary key (id, recorded_at),
    constraint trail_mac check (length(mac) = 32)
  ) partition by range (recorded_at);
  create table trail_default partition of trail default;
  comment on column trail.organisation_id is 'whose thing it is, so that an organisation can see who looked';
  comment on column trail.actor_roles is 'roles of a person at that moment, separated by commas';
  comment on column trail.mac is 'HMAC-SHA-256 over all other columns, by the process that wrote the row';
  create index trail_of_actor on trail (actor_id, recorded_at desc);
  create index trail_of_organisation on trail (organisation_id, recorded_at desc) where action <> 'report.filed';
  insert into partitioned_table values ('trail');

  create table trail_pending (
    trail_id    uuid           not null,
    recorded_at timestamptz(3) not null
  );
  comment on table trail_pending is 'rows of the trail that are not linked yet; one without its row shows that a row was removed';

  create table trail_link (
    position    bigint         not null,
    trail_id    uuid           not null,
    recorded_at timestamptz(3) not null,
    row_hash    bytea          not null,
    sealed_at   timestamptz(3) not null,
    key_version smallint       not null,
    link_hash   bytea          not null,
    mac         bytea          not null,
    constraint trail_link_pk  primary key (position),
    constraint trail_link_row unique (trail_id)
  );
  comment on column trail_link.link_hash is 'SHA-256 over the hash before, the row hash and all other columns';
  comment on column trail_link.mac is 'HMAC-SHA-256 over link_hash, by the worker';

  create table trail_check (
    id          uuid           not null,
    asked_by    uuid           not null,
    asked_at    timestamptz(3) not null,
    finished_at timestamptz(3),
    outcome     jsonb,
    constraint trail_check_pk primary key (id)
  );
  comment on column trail_check.outcome is 'counts and kinds of findings, ids of rows; never content';`;

/**
 * ENABLE ALWAYS: also for whoever sets session_replication_role. An owner can still drop the table and a superuser the
 * trigger: that is what the chain is for. TRUNCATE is watched per table, so ensure_month_partitions gives it to new months.
 */
const STAYING = `
  create function trail_stays() returns trigger language plpgsql as $$
  begin
    raise exception 'the trail is append-only' using errcode = 'insufficient_privilege';
  end $$;
  create function trail_waits() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    insert into trail_pending (trail_id, recorded_at) values (new.id, new.recorded_at);
    return null;
  end $$;
  revoke all on function trail_waits() from public;

  create trigger trail_stays before update or delete on trail for each row execute function trail_stays();
  create trigger trail_waits after insert on trail for each row execute function trail_waits();
  create trigger trail_not_emptied before truncate on trail for each statement execute function trail_stays();
  create trigger trail_not_emptied before truncate on trail_default for each statement execute function trail_stays();
  create trigger trail_link_stays before update or delete on trail_link for each row execute function trail_stays();
  create trigger trail_link_not_emptied before truncate on trail_link for each statement execute function trail_stays();
  create trigger trail_pending_stays before update on trail_pending for each row execute function trail_stays();
  create trigger trail_pending_not_emptied before truncate on trail_pending for each statement execute function trail_stays();
  alter table trail enable always trigger trail_stays;
  alter table trail enable always trigger trail_waits;
  alter table trail enable always trigger trail_not_emptied;
  alter table trail_default enable always trigger trail_not_emptied;
  alter table trail_link enable always trigger trail_link_stays;
  alter table trail_link enable always trigger trail_link_not_emptied;
  alter table trail_pending enable always trigger trail_pending_stays;
  alter table trail_pending enable always trigger trail_pending_not_emptied;`;

const RIGHTS = `
  alter table trail enable row level security;
  alter table trail force row level security;
  alter table trail_default enable row level security;
  alter table trail_default force row level security;
  create policy trail_add on trail for insert to meldpunt_web, meldpunt_worker with check (true);
  create policy trail_own on trail for select to meldpunt_web
    using (actor_id = actor_id()
        or actor_is('auditor')
        or (organisation_id = actor_organisation() and actor_is('reporter', 'organisation-admin')));
  create policy trail_read on trail for select to meldpunt_worker, meldpunt_auditor using (true);
  grant insert, select on trail to meldpunt_web, meldpunt_worker;
  grant select on trail to meldpunt_auditor;

  alter table trail_pending enable row level security;
  alter table trail_pending force row level security;
  create policy trail_pending_add on trail_pending for insert to meldpunt_owner with check (true);
  create policy trail_pending_worker on trail_pending to meldpunt_worker using (true);
  create policy trail_pending_auditor on trail_pending for select to meldpunt_auditor using (true);
  grant select, delete on trail_pending to meldpunt_worker;
  grant select on trail_pending to meldpunt_auditor;

  alter table trail_link enable row level security;
  alter table trail_link force row level security;
  create policy trail_link_worker on trail_link to meldpunt_worker using (true);
  create policy trail_link_auditor on trail_link for select to meldpunt_auditor using (true);
  create policy trail_link_web on trail_link for select to meldpunt_web using (actor_is('auditor'));
  grant select, insert on trail_link to meldpunt_worker;
  grant select on trail_link to meldpunt_auditor, meldpunt_web;

  alter table trail_check enable row level security;
  alter table trail_check force row level security;
  create policy trail_check_worker on trail_check to meldpunt_worker using (true);
  create policy trail_check_ask on trail_check for insert to meldpunt_web
    with check (actor_is('auditor', 'system-admin') and asked_by = actor_id() and finished_at is null and outcome is null);
  create policy trail_check_read on trail_check for select to meldpunt_web using (actor_is('auditor', 'system-admin'));
  grant select, insert on trail_check to meldpunt_web;
  grant select on trail_check to meldpunt_worker;
  grant update (finished_at, outcome) on trail_check to meldpunt_worker;`;
