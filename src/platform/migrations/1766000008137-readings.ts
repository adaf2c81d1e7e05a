import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How statements were read where that is not as they were stated: every repair is an assumption on record, which who reported or the
 * triage desk may find right or wrong. The report itself is never changed.
 */
export class Readings1766000008137 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table reading (
        id              uuid           not null,
        organisation_id uuid           not null,
        product_group   text           not null,
        report_id       uuid           not null,
        version         integer        not null,
        as_of           date           not null,
        repair          text           not null,
        standing        text           not null,
        figures         sealed         not null,
        assumed_at      timestamptz(3) not null,
        ask_until       date,
        answered_by     text,
        answered_id     uuid,
        answered_at     timestamptz(3),
        reason          sealed,
        constraint reading_pk           primary key (id),
        constraint reading_once         unique (report_id, version, repair),
        constraint reading_organisation foreign key (organisation_id) references organisation (id),
        constraint reading_standing     check (standing in ('assumed', 'confirmed', 'rejected', 'superseded')),
        constraint reading_answerer     check (answered_by in ('person', 'client', 'desk')),
        constraint reading_answered     check ((answered_by is null) = (answered_id is null)
                                           and (answered_by is null) = (answered_at is null)),
        constraint reading_standing_by  check (standing not in ('confirmed', 'rejected') or answered_by is not null),
        constraint reading_reason       check (answered_by is distinct from 'desk' or reason is not null)
      );
      comment on table reading is 'lines of statements that are not read as they were stated, one row per version of a report and kind of repair';
      comment on column reading.repair is 'what is assumed: an Assumption';
      comment on column reading.figures is 'key of the organisation, purpose report: ReadFigures';
      comment on column reading.ask_until is 'last day on which who reported is asked; null: the line was too old to ask about';
      comment on column reading.reason is 'key of the organisation, purpose report: why the desk says so';
      create index reading_of_organisation on reading (organisation_id, assumed_at desc);
      create index reading_of_group on reading (product_group);

      grant select, insert, delete on reading to meldpunt_worker;
      grant update (standing, figures, reason) on reading to meldpunt_worker;
      grant select on reading to meldpunt_web;
      grant update (standing, answered_by, answered_id, answered_at, reason) on reading to meldpunt_web;
      alter table reading enable row level security;
      alter table reading force row level security;
      create policy reading_worker on reading to meldpunt_worker using (true);
      create policy reading_own on reading for select to meldpunt_web
        using (organisation_id = actor_organisation()
           and (actor_kind() = 'client' or actor_is('reporter', 'organisation-admin')));
      create policy reading_desk on reading for select to meldpunt_web using (actor_is('triage'));
      create policy reading_answer on reading for update to meldpunt_web
        using (standing <> 'superseded'
           and organisation_id = actor_organisation()
           and (actor_kind() = 'client' or actor_is('reporter', 'organisation-admin')))
        with check (standing in ('confirmed', 'rejected') and answered_by = actor_kind() and answered_id = actor_id());
      create policy reading_decide on reading for update to meldpunt_web
        using (standing <> 'superseded' and actor_is('triage'))
        with check (standing in ('confirmed', 'rejected') and answered_by = 'desk' and answered_id = actor_id());
      create policy reading_live on reading as restrictive to meldpunt_web using (not (select actor_is('sandbox')));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table reading');
  }
}
