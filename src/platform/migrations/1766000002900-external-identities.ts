import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Identities at an identity provider of somebody else, and answers of it that were used. */
export class ExternalIdentities1766000002900 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table external_identity (
        person_id     uuid        not null,
        subject_index bytea       not null,
        linked_at     timestamptz not null,
        used_at       timestamptz,
        constraint external_identity_pk      primary key (person_id),
        constraint external_identity_subject unique (subject_index),
        constraint external_identity_person  foreign key (person_id) references person (id)
      );
      comment on column external_identity.subject_index is 'HMAC-SHA-256 of issuer and subject: found by it, and not to be read';

      create table external_answer (
        token_hash bytea       not null,
        expires_at timestamptz not null,
        constraint external_answer_pk primary key (token_hash)
      );
      comment on table external_answer is 'sign-ins that were answered, so that an answer counts once';
    `);
    for (const table of ['external_identity', 'external_answer']) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);
        create policy ${table}_gate on ${table} to meldpunt_web using (actor_kind() = 'gate');
        grant select, insert, update, delete on ${table} to meldpunt_web, meldpunt_worker;
      `);
    }
    await db.query(`create policy external_identity_self on external_identity for all to meldpunt_web using (person_id = actor_id())`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table external_answer, external_identity;`);
  }
}
