import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations and people. `gate` is the actor that signs people and machines in, before it is known who they are. */
export class Parties1766000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table holding (
        id   uuid not null,
        ref  text not null,
        name text not null,
        constraint holding_pk  primary key (id),
        constraint holding_ref unique (ref)
      );
      create table organisation (
        id            uuid        not null,
        ref           text        not null,
        name          text        not null,
        kind          text        not null,
        side          text        not null,
        sector        text        not null,
        region        text,
        holding_id    uuid        not null,
        identifiers   jsonb       not null default '{}',
        registered_at timestamptz not null,
        constraint organisation_pk      primary key (id),
        constraint organisation_ref     unique (ref),
        constraint organisation_holding foreign key (holding_id) references holding (id),
        constraint organisation_side    check (side in ('care', 'supplier'))
      );
      comment on column organisation.side is 'care: dike 1; supplier: dike 2';
      comment on column organisation.region is 'safety region, VR01 to VR25; null for a supplier that serves the country';

      create table person (
        id              uuid        not null,
        email           sealed,
        email_index     bytea,
        name            sealed,
        is_demo         boolean     not null default false,
        password_hash   text        not null,
        organisation_id uuid,
        roles           text[]      not null,
        language        text        not null,
        discipline      text,
        interests       text[]      not null default '{}',
        created_at      timestamptz not null,
        disabled_at     timestamptz,
        constraint person_pk           primary key (id),
        constraint person_organisation foreign key (organisation_id) references organisation (id),
        constraint person_language     check (language in ('nl', 'en')),
        constraint person_email        unique (email_index),
        constraint person_found        check ((email is null) = (email_index is null))
      );
      comment on column person.email is 'key of the organisation somebody acts for or of the service, purpose identity; null: erased';
      comment on column person.email_index is 'HMAC-SHA-256 of the address in lower case: finds an account without knowing whose it is';
      comment on column person.name is 'key as of the address; null: erased';
      comment on column person.password_hash is 'argon2id';

      create table session (
        token_hash   bytea       not null,
        person_id    uuid        not null,
        created_at   timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at   timestamptz not null,
        constraint session_pk     primary key (token_hash),
        constraint session_person foreign key (person_id) references person (id)
      );
      create index session_of_person on session (person_id);

      create table api_key (
        id              uuid        not null,
        organisation_id uuid        not null,
        secret_hash     bytea       not null,
        scopes          text[]      not null,
        created_at      timestamptz not null,
        revoked_at      timestamptz,
        constraint api_key_pk           primary key (id),
        constraint api_key_secret       unique (secret_hash),
        constraint api_key_organisation foreign key (organisation_id) references organisation (id)
      );
      comment on column api_key.secret_hash is 'SHA-256 of the secret; secrets are random, so a slow hash adds nothing';

      create table ministry_contact (
        id       uuid    not null,
        email    text    not null,
        name     text    not null,
        language text    not null,
        position integer not null,
        constraint ministry_contact_pk       primary key (id),
        constraint ministry_contact_position unique (position),
        constraint ministry_contact_language check (language in ('nl', 'en'))
      );
      comment on column ministry_contact.position is 'who is told first: 1, then 2, …';

      create table secretariat_contact (
        id       uuid not null,
        email    text not null,
        name     text not null,
        language text not null,
        constraint secretariat_contact_pk       primary key (id),
        constraint secretariat_contact_email    unique (email),
        constraint secretariat_contact_language check (language in ('nl', 'en'))
      );

      create table sign_in_attempt (
        subject      bytea       not null,
        window_start timestamptz not null,
        attempts     integer     not null,
        constraint sign_in_attempt_pk primary key (subject, window_start)
      );
      comment on column sign_in_attempt.subject is 'SHA-256 of account or address: counts failures without keeping who';

      create table bootstrap (
        file_hash  bytea       not null,
        applied_at timestamptz not null,
        constraint bootstrap_pk primary key (file_hash)
      );
      comment on table bootstrap is 'files with first content that were applied, so that the same file again is no fault';
      comment on column bootstrap.file_hash is 'SHA-256 of the file';
      alter table bootstrap enable row level security;
      alter table bootstrap force row level security;
      create policy bootstrap_worker on bootstrap to meldpunt_worker using (true);
      grant select, insert on bootstrap to meldpunt_worker;

      grant select, insert, update on holding, organisation, person, api_key, ministry_contact, secretariat_contact
        to meldpunt_web, meldpunt_worker;
      grant select, insert, update, delete on session, sign_in_attempt to meldpunt_web, meldpunt_worker;
    `);
    for (const table of [
      'holding',
      'organisation',
      'person',
      'session',
      'api_key',
      'ministry_contact',
      'secretariat_contact',
      'sign_in_attempt',
    ]) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);
        create policy ${table}_gate on ${table} to meldpunt_web using (actor_kind() = 'gate');
      `);
    }
    await db.query(`
      create policy holding_read on holding for select to meldpunt_web
        using (actor_is('triage') or id = (select holding_id from organisation where organisation.id = actor_organisation()));
      create policy organisation_own on organisation for select to meldpunt_web
        using (id = actor_organisation() or actor_is('triage'));
      create policy person_self on person for select to meldpunt_web
        using (id = actor_id()
            or actor_is('triage')
            or (actor_is('organisation-admin') and organisation_id = actor_organisation())
            or (actor_is('chair') and roles && array['panel', 'chair']));
      create policy holding_register on holding for insert to meldpunt_web with check (actor_is('triage'));
      create policy organisation_register on organisation for insert to meldpunt_web with check (actor_is('triage'));
      create policy person_register on person for insert to meldpunt_web
        with check (actor_is('organisation-admin')
                and organisation_id = actor_organisation()
                and roles <@ array['reporter', 'organisation-admin']);
      create policy api_key_own on api_key for all to meldpunt_web
        using (actor_is('organisation-admin') and organisation_id = actor_organisation());
      create policy session_self on session for all to meldpunt_web using (person_id = actor_id());
      create policy ministry_contact_read on ministry_contact for select to meldpunt_web using (actor_is('triage', 'chair'));
      create policy secretariat_contact_read on secretariat_contact for select to meldpunt_web using (actor_is('triage'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table bootstrap, sign_in_attempt, secretariat_contact, ministry_contact, api_key, session, person;
      drop policy holding_read on holding;
      drop table organisation;
      drop table holding;
    `);
  }
}
