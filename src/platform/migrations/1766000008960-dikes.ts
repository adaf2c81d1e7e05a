import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The dikes: what producers can make in a crisis, as the desk recorded it; how the dikes of a product group stand, for the worker and the
 * desk; and once a week, what everybody who signs in may know of that: classes, for good.
 */
export class Dikes1766000008960 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    for (const table of ['producer_statement', 'dike_standing', 'told_dikes']) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);
      `);
    }
    await db.query(RIGHTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table told_dikes, dike_standing, producer_statement');
  }
}

const TABLES = `
  create table producer_statement (
    id              uuid           not null,
    organisation_id uuid           not null,
    product_group   text           not null,
    version         integer        not null,
    content         sealed         not null,
    recorded_by     uuid           not null,
    recorded_at     timestamptz(3) not null,
    constraint producer_statement_pk           primary key (id),
    constraint producer_statement_version      unique (organisation_id, product_group, version),
    constraint producer_statement_organisation foreign key (organisation_id) references organisation (id),
    constraint producer_statement_recorder     foreign key (recorded_by) references person (id),
    constraint producer_statement_counted      check (version >= 1)
  );
  comment on table producer_statement is 'what a producer can make in a crisis (dike 3), as the desk recorded it; the newest version counts';
  comment on column producer_statement.content is 'key of the organisation, purpose report: a ProducerContent, the reason in it';
  create index producer_statement_of_group on producer_statement (product_group, organisation_id, version desc);

  create table dike_standing (
    product_group text        not null,
    state         sealed      not null,
    measured_at   timestamptz not null,
    constraint dike_standing_pk primary key (product_group)
  );
  comment on table dike_standing is 'how the dikes of a product group stood when they were last measured';
  comment on column dike_standing.state is 'key of the service, purpose totals: a DikesStanding';

  create table told_dikes (
    product_group text        not null,
    week_start    date        not null,
    told          jsonb       not null,
    told_at       timestamptz not null,
    constraint told_dikes_pk primary key (product_group, week_start)
  );
  comment on table told_dikes is 'what was told of the dikes in a week, once and for good';
  comment on column told_dikes.told is 'a ToldDikes: classes that may be told, and of the others that they are not told';`;

const RIGHTS = `
  grant select, insert, update on producer_statement, dike_standing to meldpunt_worker;
  grant select, insert on told_dikes to meldpunt_worker;
  grant select, insert on producer_statement to meldpunt_web;
  grant select on dike_standing to meldpunt_web;
  grant select on told_dikes to meldpunt_web, meldpunt_panel, meldpunt_ministry;
  create policy producer_statement_desk on producer_statement for select to meldpunt_web using (actor_is('triage'));
  create policy producer_statement_record on producer_statement for insert to meldpunt_web
    with check (actor_is('triage') and recorded_by = actor_id());
  create policy dike_standing_desk on dike_standing for select to meldpunt_web using (actor_is('triage'));
  create policy told_dikes_read on told_dikes for select to meldpunt_web
    using (actor_is('reporter', 'organisation-admin', 'triage'));
  create policy told_dikes_of_panel on told_dikes for select to meldpunt_panel using (actor_is('panel', 'chair'));
  create policy told_dikes_of_ministry on told_dikes for select to meldpunt_ministry using (actor_is('ministry', 'inspectorate'));`;
