import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Legal grounds on which the inspectorate reads reports: entered by one of the desk, confirmed by another. Only one that is in
 * force on the day shows itself to the inspectorate, and through it alone a report shows itself: the floor knows the days.
 */
export class Grounds1766000008900 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(RIGHTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy data_key_on_ground on data_key;
      drop policy report_on_ground on report;
      revoke select on report from meldpunt_ministry;
      drop table legal_ground;
    `);
  }
}

const TABLE = `
  create table legal_ground (
    id              uuid           not null,
    organisation_id uuid           not null,
    report_id       uuid,
    content         sealed         not null,
    valid_from      date           not null,
    valid_until     date           not null,
    entered_by      uuid           not null,
    entered_at      timestamptz(3) not null,
    lapses_at       timestamptz(3) not null,
    decided_by      uuid,
    decided_at      timestamptz(3),
    granted         boolean,
    constraint legal_ground_pk           primary key (id),
    constraint legal_ground_organisation foreign key (organisation_id) references organisation (id),
    constraint legal_ground_enterer      foreign key (entered_by) references person (id),
    constraint legal_ground_decider      foreign key (decided_by) references person (id),
    constraint legal_ground_two_persons  check (decided_by <> entered_by),
    constraint legal_ground_decided      check ((decided_by is null) = (granted is null) and (decided_by is null) = (decided_at is null)),
    constraint legal_ground_days         check (valid_from <= valid_until)
  );
  comment on column legal_ground.report_id is 'null: every report of the organisation';
  comment on column legal_ground.content is 'key of the service, purpose dossier: a GroundContent';
  comment on column legal_ground.valid_from is 'first day in the Netherlands on which it opens anything, inclusive';
  comment on column legal_ground.valid_until is 'last such day, inclusive';
  comment on column legal_ground.lapses_at is 'until when it may be confirmed';
  create index legal_ground_of_organisation on legal_ground (organisation_id) where granted;`;

const RIGHTS = `
  alter table legal_ground enable row level security;
  alter table legal_ground force row level security;
  grant select, update (content) on legal_ground to meldpunt_worker;
  grant select, insert, update (decided_by, decided_at, granted) on legal_ground to meldpunt_web;
  grant select (id, organisation_id, report_id, content, valid_from, valid_until, granted) on legal_ground to meldpunt_ministry;
  create policy legal_ground_worker on legal_ground to meldpunt_worker using (true);
  create policy legal_ground_desk on legal_ground for select to meldpunt_web using (actor_is('triage'));
  create policy legal_ground_enter on legal_ground for insert to meldpunt_web
    with check (actor_is('triage') and entered_by = actor_id() and decided_by is null);
  create policy legal_ground_decide on legal_ground for update to meldpunt_web
    using (actor_is('triage') and entered_by <> actor_id() and decided_by is null)
    with check (decided_by = actor_id());
  create policy legal_ground_in_force on legal_ground for select to meldpunt_ministry
    using (actor_is('inspectorate')
       and granted
       and (now() at time zone 'Europe/Amsterdam')::date between valid_from and valid_until);

  grant select (report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, state, is_current, body, sandbox)
    on report to meldpunt_ministry;
  create policy report_on_ground on report for select to meldpunt_ministry
    using (actor_is('inspectorate')
       and not sandbox
       and exists (select 1
                     from legal_ground g
                    where g.organisation_id = report.organisation_id
                      and (g.report_id is null or g.report_id = report.report_id)));
  create policy data_key_on_ground on data_key for select to meldpunt_ministry
    using (actor_is('inspectorate')
       and purpose = 'report'
       and exists (select 1 from legal_ground g where g.organisation_id::text = data_key.owner));`;
