import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which demo worlds were loaded, and which day of theirs stands for the day on which that was done. */
export class Demo1766000010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table demo_world (
        name       text        not null,
        replay_day date        not null,
        begun_at   timestamptz not null,
        loaded_at  timestamptz,
        constraint demo_world_pk primary key (name)
      );
      comment on column demo_world.name is 'demo, or the digest of the files it came from';
      comment on column demo_world.replay_day is 'the day of its own calendar that stands for the day of loading';
      comment on column demo_world.loaded_at is 'null: begun and not finished';
      alter table demo_world enable row level security;
      alter table demo_world force row level security;
      create policy demo_world_worker on demo_world to meldpunt_worker using (true);
      create policy demo_world_read on demo_world for select to meldpunt_web, meldpunt_panel, meldpunt_ministry using (true);
      grant select, insert, update on demo_world to meldpunt_worker;
      grant select on demo_world to meldpunt_web, meldpunt_panel, meldpunt_ministry;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table demo_world');
  }
}
