import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom was reminded of what is due on a day, and when: nobody is reminded twice. The desk sees it, and nobody else. */
export class DutyReminders1766000012310 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table duty_reminder (
        organisation_id uuid           not null,
        due_on          date           not null,
        moment          text           not null,
        reminded_at     timestamptz(3) not null,
        constraint duty_reminder_pk           primary key (organisation_id, due_on, moment),
        constraint duty_reminder_organisation foreign key (organisation_id) references organisation (id),
        constraint duty_reminder_moment       check (moment in ('ahead', 'late'))
      );
      alter table duty_reminder enable row level security;
      alter table duty_reminder force row level security;
      grant select, insert, delete on duty_reminder to meldpunt_worker;
      grant select on duty_reminder to meldpunt_web;
      create policy duty_reminder_worker on duty_reminder to meldpunt_worker using (true);
      create policy duty_reminder_desk on duty_reminder for select to meldpunt_web using (actor_is('triage'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table duty_reminder');
  }
}
