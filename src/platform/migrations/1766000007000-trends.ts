import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What reports add up to. `contribution`: what one organisation puts into one week of one product group, recomputed from
 * its reports, so that order of arrival does not matter. `cell`: the sum of contributions per product group, week,
 * region, sector and side. `cell_holding`: the same per holding, from which holdings and the largest two are known.
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
        reported        boolean        not null,
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
      comment on column contribution.reported is 'false: every report of this week was withdrawn';
      comment on column contribution.used is 'measured use, base unit per week';
      comment on column contribution.expected is 'expected use, base unit per week';
      comment on column contribution.incoming is 'sum of the announced deliveries, base unit';
      comment on column contribution.deliveries is '[{"on": day, "amount": base unit}]';
      comment on column contribution.signals is 'shortage reports by severity 1 to 5';
      comment on column contribution.notices is 'announced interruptions and discontinuations';
      create index contribution_of_week on contribution (product_group, week_start);

      create table cell (
        product_group text          not null,
        week_start    date          not null,
        region        text          not null,
        sector        text          not null,
        side          text          not null,
        reporters     integer       not null,
        holdings      integer       not null,
        usable        numeric(24,6) not null,
        blocked       numeric(24,6) not null,
        used          numeric(24,6) not null,
        users         integer       not null,
        stock_of_users numeric(24,6) not null,
        expected      numeric(24,6) not null,
        expecters     integer       not null,
        stock_of_expecters numeric(24,6) not null,
        incoming      numeric(24,6) not null,
        largest       numeric(24,6) not null,
        second        numeric(24,6) not null,
        signals       integer[]     not null,
        notices       integer       not null,
        constraint cell_pk primary key (product_group, week_start, region, sector, side)
      ) partition by range (week_start);
      create table cell_default partition of cell default;
      comment on column cell.users is 'reporters whose measured use is known';
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
        reporters     integer       not null,
        usable        numeric(24,6) not null,
        constraint cell_holding_pk primary key (product_group, week_start, region, sector, side, holding_id)
      ) partition by range (week_start);
      create table cell_holding_default partition of cell_holding default;
      insert into partitioned_table values ('contribution'), ('cell'), ('cell_holding');

      grant select, insert, update, delete on contribution, cell, cell_holding to meldpunt_worker;
      grant select on contribution, cell to meldpunt_web;
    `);
    for (const table of ['contribution', 'cell', 'cell_holding']) {
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
      create policy cell_read on cell for select to meldpunt_web
        using (actor_kind() in ('person', 'client', 'gate'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table cell_holding, cell, contribution;
      delete from partitioned_table where name in ('contribution', 'cell', 'cell_holding');
    `);
  }
}
