import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail to people: one message per recipient, with every attempt to deliver it. */
export class Messages1766000009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table message (
        id              uuid        not null,
        recipient_index bytea       not null,
        addressed       sealed,
        language        text        not null,
        template        text        not null,
        subject_kind    text        not null,
        subject_id      text        not null,
        step            integer     not null,
        message_id      text        not null,
        state           text        not null,
        attempts        integer     not null default 0,
        leased_until    timestamptz,
        next_attempt_at timestamptz,
        composed_at     timestamptz not null,
        settled_at      timestamptz,
        constraint message_pk         primary key (id),
        constraint message_message_id unique (message_id),
        constraint message_once       unique (template, subject_kind, subject_id, recipient_index, step),
        constraint message_language   check (language in ('nl', 'en')),
        constraint message_state      check (state in ('waiting', 'sent', 'refused', 'given-up'))
      );
      comment on column message.recipient_index is 'blind index of the address, so that a notice is composed once; of the id alone once it was erased';
      comment on column message.addressed is 'key of the service, purpose mail: address, name and link; a mail carries no figures; null: erased';
      comment on column message.message_id is 'stable: the same at every attempt';
      create index message_due on message (next_attempt_at) where state = 'waiting';

      create table message_attempt (
        message_id uuid        not null,
        attempt    integer     not null,
        started_at timestamptz not null,
        ended_at   timestamptz not null,
        outcome    text        not null,
        reply_code integer,
        constraint message_attempt_pk      primary key (message_id, attempt),
        constraint message_attempt_message foreign key (message_id) references message (id),
        constraint message_attempt_outcome check (outcome in ('accepted', 'deferred', 'refused', 'lost'))
      );
      grant select, insert, update on message to meldpunt_web, meldpunt_worker;
      grant select, insert on message_attempt to meldpunt_worker;
      grant select on message_attempt to meldpunt_web;
    `);
    for (const table of ['message', 'message_attempt']) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);
        create policy ${table}_desk on ${table} for select to meldpunt_web using (actor_is('triage', 'system-admin'));
      `);
    }
    await db.query(`
      create policy message_compose on message for insert to meldpunt_web with check (actor_is('triage', 'chair'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table message_attempt, message');
  }
}
