import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['published_share', 'published_total'] as const;

/**
 * What was told, to whom it was told matters not: `publication` is a week of one product group and side that was published,
 * `published_total` what it said of each scope, in the clear since everybody who signs in may read it, and `published_share`
 * what each organisation had stated when it was published. The last is what the next publications are compared with; it is
 * closed with the key of the organisation, so that erasing takes it along. Whoever is not at the desk reads totals here and
 * nowhere else.
 */
export class Publications1766000007500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table series add column moved_at timestamptz not null default '-infinity';
      comment on column series.moved_at is 'when its sums were last moved';

      create table publication (
        product_group text        not null,
        side          text        not null,
        week_start    date        not null,
        published_at  timestamptz not null,
        told          boolean     not null,
        constraint publication_pk primary key (product_group, side, week_start)
      );
      comment on column publication.told is 'false: nothing could be told, so the week may be published again when more is known';

      create table published_total (
        product_group text not null,
        side          text not null,
        week_start    date not null,
        scope_code    text not null,
        week          jsonb not null,
        measures      text[] not null,
        constraint published_total_pk primary key (product_group, side, week_start, scope_code)
      ) partition by range (week_start);
      create table published_total_default partition of published_total default;
      comment on column published_total.scope_code is 'NL, a safety region, or - for those who serve the country, which is shown nowhere but can be subtracted';
      comment on column published_total.week is 'a ProtectedWeek: figures that may be shown, and of the others that they are withheld or not there';
      comment on column published_total.measures is 'tables in which this scope is no secret: shown, or nobody stated anything';

      create table published_share (
        organisation_id uuid   not null,
        product_group   text   not null,
        week_start      date   not null,
        side            text   not null,
        region          text   not null,
        holding_id      uuid   not null,
        measures        sealed not null,
        constraint published_share_pk primary key (organisation_id, product_group, week_start)
      ) partition by range (week_start);
      create table published_share_default partition of published_share default;
      create index published_share_of_week on published_share (product_group, side, week_start);
      comment on column published_share.measures is 'key of the organisation, purpose sums: what it had stated when its week was published';
      insert into partitioned_table values ('published_share'), ('published_total');

      alter table publication enable row level security;
      alter table publication force row level security;
      create policy publication_worker on publication to meldpunt_worker using (true);
      grant select, insert, update, delete on publication, published_total, published_share to meldpunt_worker;
    `);
    for (const table of TABLES) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        alter table ${table}_default enable row level security;
        alter table ${table}_default force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);
      `);
    }
    await db.query(`
      grant select on published_total to meldpunt_web;
      create policy published_total_read on published_total for select to meldpunt_web using (actor_kind() in ('person', 'client'));
      grant select on published_share to meldpunt_web;
      create policy published_share_own on published_share for select to meldpunt_web using (organisation_id = actor_organisation());
      create policy published_share_live on published_share as restrictive to meldpunt_web using (not (select actor_is('sandbox')));
      alter policy series_read on series using (actor_is('triage'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy series_read on series using (actor_kind() in ('person', 'client'));
      drop table published_share, published_total, publication;
      delete from partitioned_table where name in ('published_share', 'published_total');
      alter table series drop column moved_at;
    `);
  }
}
