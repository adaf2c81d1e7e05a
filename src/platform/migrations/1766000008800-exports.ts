import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reports that the desk takes out of the service: asked by one, granted by another, fetched once by who asked. Who may take
 * which step stands in the policies too, so that no use case can forget it.
 */
export class Exports1766000008800 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table report_export (
        id            uuid           not null,
        asked_by      uuid           not null,
        product_group text,
        as_of_from    date,
        as_of_until   date,
        reason        sealed         not null,
        asked_at      timestamptz(3) not null,
        lapses_at     timestamptz(3) not null,
        decided_by    uuid,
        decided_at    timestamptz(3),
        granted       boolean,
        ends_at       timestamptz(3),
        taken_at      timestamptz(3),
        constraint report_export_pk          primary key (id),
        constraint report_export_asker       foreign key (asked_by) references person (id),
        constraint report_export_decider     foreign key (decided_by) references person (id),
        constraint report_export_two_persons check (decided_by <> asked_by),
        constraint report_export_decided     check ((decided_by is null) = (granted is null) and (decided_by is null) = (decided_at is null)),
        constraint report_export_granted     check (granted is true or (ends_at is null and taken_at is null)),
        constraint report_export_in_time     check (taken_at <= ends_at)
      );
      comment on table report_export is 'reports that the desk takes out: two persons, one file, for a time';
      comment on column report_export.product_group is 'null: any';
      comment on column report_export.as_of_from is 'first day that figures are of, inclusive; null: any';
      comment on column report_export.as_of_until is 'last day that figures are of, inclusive; null: any';
      comment on column report_export.reason is 'key of the service, purpose dossier';
      comment on column report_export.lapses_at is 'until when it may be decided';
      comment on column report_export.ends_at is 'until when the file may be fetched';

      alter table report_export enable row level security;
      alter table report_export force row level security;
      grant select, update (reason) on report_export to meldpunt_worker;
      grant select, insert, update (decided_by, decided_at, granted, ends_at, taken_at) on report_export to meldpunt_web;
      create policy report_export_worker on report_export to meldpunt_worker using (true);
      create policy report_export_desk on report_export for select to meldpunt_web using (actor_is('triage'));
      create policy report_export_ask on report_export for insert to meldpunt_web
        with check (actor_is('triage') and asked_by = actor_id() and decided_by is null);
      create policy report_export_decide on report_export for update to meldpunt_web
        using (actor_is('triage') and asked_by <> actor_id() and decided_by is null)
        with check (decided_by = actor_id() and taken_at is null);
      create policy report_export_take on report_export for update to meldpunt_web
        using (actor_is('triage') and asked_by = actor_id() and granted and taken_at is null)
        with check (asked_by = actor_id() and taken_at is not null);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table report_export;');
  }
}
