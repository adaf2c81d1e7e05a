import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What reports add up to; every figure is sealed. `contribution`: what one organisation puts into one week of one product
 * group, recomputed from its reports, so that order of arrival does not matter. `cell`: the sum of contributions per product
 * group, week, region, sector and side, and which holding has what in it, since owners of cells do not add up. `series`: the
 * same per week for the country and for each safety region, with holdings counted once. The web may not read `cell`.
 */
export class Trends1766000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table contribution (
        organisation_id uuid    not null,
        product_group   text    not null,
        week_start      date    not null,
        region          text    not null,
        sector          text    not null,
        side            text    not null,
        holding_id      uuid    not null,
        announces       boolean not null,
        measures        sealed  not null,
        constraint contribution_pk primary key (organisation_id, product_group, week_start)
      ) partition by range (week_start);
      create table contribution_default partition of contribution default;
      comment on table contribution is 'an organisation without a current report in a week has no row';
      comment on column contribution.region is 'safety region, or NL for a party that serves the country';
      comment on column contribution.announces is 'an interruption or discontinuation is announced in it';
      comment on column contribution.measures is 'key of the organisation, purpose sums: a Contribution, amounts in base units';
      create index contribution_of_week on contribution (product_group, week_start);
      create index contribution_notice on contribution (product_group, week_start) where announces;

      create table cell (
        product_group text   not null,
        week_start    date   not null,
        region        text   not null,
        sector        text   not null,
        side          text   not null,
        sums          sealed not null,
        constraint cell_pk primary key (product_group, week_start, region, sector, side)
      ) partition by range (week_start);
      create table cell_default partition of cell default;
      comment on column cell.sums is 'key of the service, purpose totals: sums and owners, amounts in millionths of the base unit';

      create table series (
        product_group text   not null,
        week_start    date   not null,
        scope_kind    text   not null,
        scope_code    text   not null,
        side          text   not null,
        sums          sealed not null,
        constraint series_pk    primary key (product_group, week_start, scope_kind, scope_code, side),
        constraint series_scope check (scope_kind in ('national', 'region'))
      ) partition by range (week_start);
      create table series_default partition of series default;
      comment on column series.scope_code is 'NL or the code of the safety region';
      comment on column series.sums is 'key of the service, purpose totals: sums and numbers of owners, amounts in millionths of the base unit';
      insert into partitioned_table values ('contribution'), ('cell'), ('series');

      grant select, insert, update, delete on contribution, cell, series to meldpunt_worker;
      grant select on contribution, series to meldpunt_web;
    `);
    for (const table of ['contribution', 'cell', 'series']) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        alter table ${table}_default enable row level security;
        alter table ${table}_default force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);
      `);
    }
    await db.query(`
      create policy contribution_own on contribution for select to meldpunt_web using (organisation_id = actor_organisation());
      create policy contribution_live on contribution as restrictive to meldpunt_web using (not (select actor_is('sandbox')));
      create policy series_read on series for select to meldpunt_web
        using (actor_kind() in ('person', 'client'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table series, cell, contribution;
      delete from partitioned_table where name in ('contribution', 'cell', 'series');
    `);
  }
}
