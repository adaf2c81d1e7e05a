import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Machines: names, ends and test keys of API keys. */
export class Clients1766000002700 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(KEYS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table api_key drop column name, drop column sandbox, drop column expires_at, drop column last_used_on');
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
