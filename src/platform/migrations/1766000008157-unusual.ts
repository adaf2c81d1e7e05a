import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is unusual of what is reported, as of the last night that was judged. For the worker and the triage desk. */
export class Unusual1766000008157 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table unusual (
        product_group text        not null,
        night         date        not null,
        state         sealed      not null,
        judged_at     timestamptz not null,
        constraint unusual_pk primary key (product_group)
      );
      comment on table unusual is 'alarms that stand in the weeks that are over, per product group; worked out anew each night';
      comment on column unusual.night is 'the day of judging';
      comment on column unusual.state is 'key of the service, purpose totals: an UnusualNight';

      grant select, insert, update on unusual to meldpunt_worker;
      grant select on unusual to meldpunt_web;
      alter table unusual enable row level security;
      alter table unusual force row level security;
      create policy unusual_worker on unusual to meldpunt_worker using (true);
      create policy unusual_desk on unusual for select to meldpunt_web using (actor_is('triage'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table unusual');
  }
}
