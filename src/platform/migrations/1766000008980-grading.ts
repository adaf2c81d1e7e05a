import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came of warnings: shortages that really were, and what was found of each flag, advice and escalation. For the triage desk. */
export class Grading1766000008980 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table shortage (
        id            uuid           not null,
        product_group text           not null,
        scope_kind    text           not null,
        scope_code    text           not null,
        began_on      date           not null,
        ended_on      date,
        source        sealed         not null,
        recorded_by   uuid           not null,
        recorded_at   timestamptz(3) not null,
        withdrawn_by  uuid,
        withdrawn_at  timestamptz(3),
        constraint shortage_pk        primary key (id),
        constraint shortage_scope     check (scope_kind in ('national', 'region')),
        constraint shortage_days      check (ended_on >= began_on),
        constraint shortage_recorder  foreign key (recorded_by) references person (id),
        constraint shortage_withdrawer foreign key (withdrawn_by) references person (id),
        constraint shortage_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null))
      );
      comment on table shortage is 'shortages that really were, as the triage desk found afterwards';
      comment on column shortage.began_on is 'first day on which need was unmet';
      comment on column shortage.ended_on is 'last such day; null: it goes on';
      comment on column shortage.source is 'key of the service, purpose dossier: how it is known';

      create table outcome (
        subject_kind text           not null,
        subject_id   uuid           not null,
        version      integer        not null,
        verdict      text           not null,
        source       sealed         not null,
        recorded_by  uuid           not null,
        recorded_at  timestamptz(3) not null,
        constraint outcome_pk       primary key (subject_kind, subject_id, version),
        constraint outcome_subject  check (subject_kind in ('flag', 'advice', 'escalation')),
        constraint outcome_recorder foreign key (recorded_by) references person (id)
      );
      comment on table outcome is 'what came of a flag, of the advice on it, and of an escalation; the newest version counts, the others stay readable';
      comment on column outcome.subject_id is 'id of the flag, or of the escalation; of advice that of its flag';
      comment on column outcome.source is 'key of the service, purpose dossier: how it is known';

      grant select, update (source) on shortage, outcome to meldpunt_worker;
      grant select, insert, update (withdrawn_by, withdrawn_at) on shortage to meldpunt_web;
      grant select, insert on outcome to meldpunt_web;
    `);
    for (const table of ['shortage', 'outcome']) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);
        create policy ${table}_desk on ${table} for select to meldpunt_web using (actor_is('triage'));
        create policy ${table}_record on ${table} for insert to meldpunt_web
          with check (actor_is('triage') and recorded_by = actor_id());
      `);
    }
    await db.query(`
      create policy shortage_withdraw on shortage for update to meldpunt_web
        using (actor_is('triage') and withdrawn_by is null)
        with check (withdrawn_by = actor_id());
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table outcome, shortage');
  }
}
