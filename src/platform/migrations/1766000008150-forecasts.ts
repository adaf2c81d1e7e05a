import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was foreseen, one night of each week: kept, so that it can be held against what came. For the worker and the triage desk. */
export class Forecasts1766000008150 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table forecast (
        product_group text   not null,
        week_start    date   not null,
        night         date   not null,
        foreseen      sealed not null,
        constraint forecast_pk   primary key (product_group, week_start),
        constraint forecast_week check (night between week_start and week_start + 6)
      );
      comment on table forecast is 'how surely a shortage of the country was foreseen, on the first night of each week that was looked ahead';
      comment on column forecast.night is 'the first day ahead';
      comment on column forecast.foreseen is 'key of the service, purpose totals: shares by weeks ahead';

      grant select, insert, update on forecast to meldpunt_worker;
      grant select on forecast to meldpunt_web;
      alter table forecast enable row level security;
      alter table forecast force row level security;
      create policy forecast_worker on forecast to meldpunt_worker using (true);
      create policy forecast_desk on forecast for select to meldpunt_web using (actor_is('triage'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table forecast');
  }
}
