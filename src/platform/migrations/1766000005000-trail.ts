import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail (audit log): who did what to which thing, never its content. Nobody may change or remove a row. */
export class Trail1766000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table trail (
        id              uuid           not null,
        recorded_at     timestamptz(3) not null,
        actor_kind      text           not null,
        actor_id        uuid,
        organisation_id uuid,
        action          text           not null,
        subject_kind    text           not null,
        subject_id      text           not null,
        constraint trail_pk primary key (id, recorded_at)
      ) partition by range (recorded_at);
      create table trail_default partition of trail default;
      comment on column trail.organisation_id is 'whose thing it is, so that an organisation can see who looked';
      create index trail_of_actor on trail (actor_id, recorded_at desc);
      insert into partitioned_table values ('trail');

      create function trail_stays() returns trigger language plpgsql as $$
      begin
        raise exception 'the trail is append-only' using errcode = 'insufficient_privilege';
      end $$;
      create trigger trail_stays before update or delete on trail for each row execute function trail_stays();

      alter table trail enable row level security;
      alter table trail force row level security;
      alter table trail_default enable row level security;
      alter table trail_default force row level security;
      create policy trail_add on trail for insert to meldpunt_web, meldpunt_worker with check (true);
      create policy trail_own on trail for select to meldpunt_web using (actor_id = actor_id() or actor_is('auditor'));
      create policy trail_read on trail for select to meldpunt_worker, meldpunt_auditor using (true);
      grant insert, select on trail to meldpunt_web, meldpunt_worker;
      grant select on trail to meldpunt_auditor;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table trail;
      drop function trail_stays();
      delete from partitioned_table where name = 'trail';
    `);
  }
}
