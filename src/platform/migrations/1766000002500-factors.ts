import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['totp', 'recovery_code', 'passkey', 'passkey_challenge', 'sign_in_step', 'account_letter'] as const;

/** What people prove beside a password, the step between password and session, and letters that carry a link. */
export class Factors1766000002500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table totp (
        person_id   uuid        not null,
        secret      sealed      not null,
        last_step   bigint      not null,
        enrolled_at timestamptz not null,
        constraint totp_pk     primary key (person_id),
        constraint totp_person foreign key (person_id) references person (id)
      );
      comment on column totp.last_step is 'number of the half minute of the last code that was used: no earlier code counts';

      create table recovery_code (
        person_id uuid        not null,
        code_hash bytea       not null,
        made_at   timestamptz not null,
        used_at   timestamptz,
        constraint recovery_code_pk     primary key (person_id, code_hash),
        constraint recovery_code_person foreign key (person_id) references person (id)
      );
      comment on column recovery_code.code_hash is 'HMAC-SHA-256 under a key derived from the master key';

      create table passkey (
        id            uuid        not null,
        person_id     uuid        not null,
        credential_id text        not null,
        public_key    bytea       not null,
        counter       bigint      not null,
        name          sealed      not null,
        added_at      timestamptz not null,
        used_at       timestamptz,
        constraint passkey_pk         primary key (id),
        constraint passkey_credential unique (credential_id),
        constraint passkey_person     foreign key (person_id) references person (id)
      );
      create index passkey_of_person on passkey (person_id);
      comment on column passkey.counter is 'signatures the authenticator says it made; 0 for those that do not count';

      create table passkey_challenge (
        challenge_hash bytea       not null,
        expires_at     timestamptz not null,
        constraint passkey_challenge_pk primary key (challenge_hash)
      );
      comment on table passkey_challenge is 'challenges that were answered, so that an answer counts once';

      create table sign_in_step (
        token_hash bytea       not null,
        person_id  uuid        not null,
        stage      text        not null,
        attempts   integer     not null default 0,
        begun_at   timestamptz not null,
        expires_at timestamptz not null,
        constraint sign_in_step_pk     primary key (token_hash),
        constraint sign_in_step_person foreign key (person_id) references person (id),
        constraint sign_in_step_stage  check (stage in ('code', 'enrol'))
      );
      comment on table sign_in_step is 'somebody whose password was right and who has no session yet';

      create table account_letter (
        id         uuid        not null,
        kind       text        not null,
        person_id  uuid,
        address    sealed,
        made_at    timestamptz not null,
        expires_at timestamptz not null,
        used_at    timestamptz,
        constraint account_letter_pk     primary key (id),
        constraint account_letter_person foreign key (person_id) references person (id)
      );
      create index account_letter_of_person on account_letter (person_id);
      comment on column account_letter.person_id is 'null while nobody looked up whose address it is';
      comment on column account_letter.address is 'where it goes when that is not the address of the account';

      alter table session
        add column id        uuid        not null default gen_random_uuid(),
        add column proved_at timestamptz not null default now(),
        add column device    text        not null default '',
        add constraint session_id unique (id);
      comment on column session.proved_at is 'when password and factor were last shown';
      comment on column session.device is 'kind of browser and system, from a list of ours; nothing that tells one device from another';
    `);
    for (const table of TABLES) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);
        create policy ${table}_gate on ${table} to meldpunt_web using (actor_kind() = 'gate');
        grant select, insert, update, delete on ${table} to meldpunt_web, meldpunt_worker;
      `);
    }
    for (const table of ['totp', 'recovery_code', 'passkey', 'account_letter']) {
      await db.query(`create policy ${table}_self on ${table} for all to meldpunt_web using (person_id = actor_id())`);
    }
    await db.query(`
      create policy account_letter_invite on account_letter for insert to meldpunt_web
        with check (kind = 'invitation'
                and actor_is('organisation-admin', 'triage')
                and exists (select from person where person.id = person_id));
      revoke update on person from meldpunt_web;
      grant update (email, email_index, password_hash) on person to meldpunt_web;
      create policy person_own_account on person for update to meldpunt_web using (id = actor_id());
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy person_own_account on person;
      grant update on person to meldpunt_web;
      alter table session drop column id, drop column proved_at, drop column device;
      drop table account_letter, sign_in_step, passkey_challenge, passkey, recovery_code, totp;
    `);
  }
}
