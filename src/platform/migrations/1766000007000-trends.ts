import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What cells and series have in common; amounts in the base unit of the product group. */
const MEASURES = `        contributors  integer       not null,
        reporters     integer       not null,
        holdings      integer       not null,
        usable        numeric(24,6) not null,
        blocked       numeric(24,6) not null,
        used          numeric(24,6) not null,
        users         integer       not null,
        user_holdings integer       not null,
        stock_of_users numeric(24,6) not null,
        expected      numeric(24,6) not null,
        expecters     integer       not null,
        expecter_holdings integer   not null,
        stock_of_expecters numeric(24,6) not null,
        incoming      numeric(24,6) not null,
        largest       numeric(24,6) not null,
        second        numeric(24,6) not null,
        signals       integer[]     not null,
        notices       integer       not null`;

/**
 * What reports add up to. `contribution`: what one organisation puts into one week of one product group, recomputed from
 * its reports, so that order of arrival does not matter. `cell`: the sum of contributions per product group, week,
 * region, sector and side. `cell_holding`: who of which holding is in it, from which holdings and the largest two are
 * known. `series`: the same per week for the country and for each safety region, with holdings counted once; the web may
 * read neither `cell` nor `cell_holding`, and holdings of cells do not add up.
 */
export class Trends1766000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table contribution (
        organisation_id uuid           not null,
        product_group   text           not null,
        week_start      date           not null,
        region          text           not null,
        sector          text           not null,
        side            text           not null,
        holding_id      uuid           not null,
        as_of           date,
        usable          numeric(20,6),
        blocked         numeric(20,6),
        used            numeric(20,6),
        expected        numeric(20,6),
        incoming        numeric(20,6),
        deliveries      jsonb          not null default '[]',
        signals         integer[]      not null default '{0,0,0,0,0}',
        notices         integer        not null default 0,
        constraint contribution_pk primary key (organisation_id, product_group, week_start)
      ) partition by range (week_start);
      create table contribution_default partition of contribution default;
      comment on column contribution.region is 'safety region, or NL for a party that serves the country';
      comment on table contribution is 'an organisation without a current report in a week has no row';
      comment on column contribution.as_of is 'day of the latest stock statement; null: other reports only';
      comment on column contribution.usable is 'null: no stock statement this week';
      comment on column contribution.used is 'measured use, base unit per week';
      comment on column contribution.expected is 'use the reporter expects; when it states none, its measured use; base unit per week';
      comment on column contribution.incoming is 'sum of the announced deliveries, base unit';
      comment on column contribution.deliveries is '[{"on": day, "amount": base unit}]';
      comment on column contribution.signals is 'shortage reports by severity 1 to 5';
      comment on column contribution.notices is 'announced interruptions and discontinuations';
      create index contribution_of_week on contribution (product_group, week_start);
      create index contribution_notice on contribution (product_group, week_start) where notices > 0;

      create table cell (
        product_group text          not null,
        week_start    date          not null,
        region        text          not null,
        sector        text          not null,
        side          text          not null,
${MEASURES},
        constraint cell_pk primary key (product_group, week_start, region, sector, side)
      ) partition by range (week_start);
      create table cell_default partition of cell default;
      comment on column cell.contributors is 'organisations with any current report';
      comment on column cell.reporters is 'organisations with a stock statement; holdings: under how many owners';
      comment on column cell.users is 'reporters whose measured use is known; user_holdings: under how many owners';
      comment on column cell.stock_of_users is 'usable stock of those reporters: numerator of cover at measured use';
      comment on column cell.expecters is 'reporters whose expected use is known';
      comment on column cell.stock_of_expecters is 'usable stock of those reporters: numerator of cover at expected use';
      comment on column cell.largest is 'largest usable stock of one holding; second: the next';

      create table cell_holding (
        product_group text          not null,
        week_start    date          not null,
        region        text          not null,
        sector        text          not null,
        side          text          not null,
        holding_id    uuid          not null,
        contributors  integer       not null,
        reporters     integer       not null,
        users         integer       not null,
        expecters     integer       not null,
        usable        numeric(24,6) not null,
        constraint cell_holding_pk primary key (product_group, week_start, region, sector, side, holding_id)
      ) partition by range (week_start);
      create table cell_holding_default partition of cell_holding default;

      create table series (
        product_group text          not null,
        week_start    date          not null,
        scope_kind    text          not null,
        scope_code    text          not null,
        side          text          not null,
${MEASURES},
        constraint series_pk    primary key (product_group, week_start, scope_kind, scope_code, side),
        constraint series_scope check (scope_kind in ('national', 'region'))
      ) partition by range (week_start);
      create table series_default partition of series default;
      comment on table series is 'columns as in cell';
      comment on column series.scope_code is 'NL or the code of the safety region';
      insert into partitioned_table values ('contribution'), ('cell'), ('cell_holding'), ('series');

      grant select, insert, update, delete on contribution, cell, cell_holding, series to meldpunt_worker;
      grant select on contribution, series to meldpunt_web;
    `);
    for (const table of ['contribution', 'cell', 'cell_holding', 'series']) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        alter table ${table}_default enable row level security;
        alter table ${table}_default force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);
      `);
    }
    await db.query(`
      create policy contribution_own on contribution for select to meldpunt_web
        using (organisation_id = actor_organisation() or actor_is('triage'));
      create policy series_read on series for select to meldpunt_web
        using (actor_kind() in ('person', 'client', 'gate'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table series, cell_holding, cell, contribution;
      delete from partitioned_table where name in ('contribution', 'cell', 'cell_holding', 'series');
    `);
  }
}
