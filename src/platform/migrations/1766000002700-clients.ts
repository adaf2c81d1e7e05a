import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Machines: names, ends and test keys of API keys; and clients that prove who they are with a key of their own. */
export class Clients1766000002700 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(KEYS);
    await db.query(CLIENTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table spent_assertion, oauth_client;
      alter table api_key drop column name, drop column sandbox, drop column expires_at, drop column last_used_on;
    `);
  }
}

const KEYS = `
  alter table api_key
    add column name         text        not null,
    add column sandbox      boolean     not null,
    add column expires_at   timestamptz not null,
    add column last_used_on date;
  comment on column api_key.name is 'label of the system that uses it; no free text: letters, digits, dots, dashes';
  comment on column api_key.sandbox is 'a test key: what comes in with it counts for nothing';
  comment on column api_key.last_used_on is 'day in the Netherlands; no finer, so that it tells nothing of working hours';`;

const CLIENTS = `
  create table oauth_client (
    id              uuid        not null,
    organisation_id uuid        not null,
    name            text        not null,
    keys            jsonb       not null,
    scopes          text[]      not null,
    sandbox         boolean     not null,
    created_at      timestamptz not null,
    ended_at        timestamptz,
    last_used_on    date,
    constraint oauth_client_pk           primary key (id),
    constraint oauth_client_organisation foreign key (organisation_id) references organisation (id)
  );
  comment on column oauth_client.keys is 'public keys, RFC 7517';

  create table spent_assertion (
    client_id  uuid        not null,
    jti_hash   bytea       not null,
    expires_at timestamptz not null,
    constraint spent_assertion_pk     primary key (client_id, jti_hash),
    constraint spent_assertion_client foreign key (client_id) references oauth_client (id)
  );
  comment on table spent_assertion is 'what clients proved themselves with, so that each counts once';

  alter table oauth_client enable row level security;
  alter table oauth_client force row level security;
  alter table spent_assertion enable row level security;
  alter table spent_assertion force row level security;
  create policy oauth_client_worker on oauth_client to meldpunt_worker using (true);
  create policy oauth_client_gate on oauth_client to meldpunt_web using (actor_kind() = 'gate');
  create policy oauth_client_own on oauth_client to meldpunt_web
    using (actor_is('organisation-admin') and organisation_id = actor_organisation());
  create policy spent_assertion_worker on spent_assertion to meldpunt_worker using (true);
  create policy spent_assertion_gate on spent_assertion to meldpunt_web using (actor_kind() = 'gate');
  grant select, insert, update on oauth_client to meldpunt_web, meldpunt_worker;
  grant select, insert, delete on spent_assertion to meldpunt_web;
  grant select, delete on spent_assertion to meldpunt_worker;`;
