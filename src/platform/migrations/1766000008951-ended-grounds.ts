import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Legal grounds that the desk ends before their last day: a row that is added and never changed, after which they open nothing. */
export class EndedGrounds1766000008951 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table legal_ground_end (
        ground_id uuid           not null,
        ended_by  uuid           not null,
        ended_at  timestamptz(3) not null,
        constraint legal_ground_end_pk     primary key (ground_id),
        constraint legal_ground_end_ground foreign key (ground_id) references legal_ground (id),
        constraint legal_ground_end_person foreign key (ended_by) references person (id)
      );
      comment on table legal_ground_end is 'ended by one of the desk: closing takes no second person';
      alter table legal_ground_end enable row level security;
      alter table legal_ground_end force row level security;
      grant select, insert on legal_ground_end to meldpunt_web;
      grant select (ground_id) on legal_ground_end to meldpunt_ministry;
      create policy legal_ground_end_desk on legal_ground_end for select to meldpunt_web using (actor_is('triage'));
      create policy legal_ground_end_add on legal_ground_end for insert to meldpunt_web
        with check (actor_is('triage') and ended_by = actor_id());
      create policy legal_ground_end_known on legal_ground_end for select to meldpunt_ministry using (actor_is('inspectorate'));
      create policy legal_ground_ended on legal_ground as restrictive for select to meldpunt_ministry
        using (not exists (select 1 from legal_ground_end e where e.ground_id = legal_ground.id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy legal_ground_ended on legal_ground;
      drop table legal_ground_end;
    `);
  }
}
