import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is asking: five functions that read what `Database.transaction` set for this transaction alone.
 * After a transaction such a setting is an empty string, not null, hence `nullif`.
 */
export class Actors1766000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function actor_kind() returns text language sql stable parallel safe
        return nullif(current_setting('meldpunt.actor_kind', true), '');
      create function actor_id() returns uuid language sql stable parallel safe
        return nullif(current_setting('meldpunt.actor_id', true), '')::uuid;
      create function actor_organisation() returns uuid language sql stable parallel safe
        return nullif(current_setting('meldpunt.actor_organisation', true), '')::uuid;
      create function actor_is(variadic wanted text[]) returns boolean language sql stable parallel safe
        return string_to_array(coalesce(current_setting('meldpunt.actor_roles', true), ''), ',') && wanted;
      create function actor_subject() returns uuid language sql stable parallel safe
        return nullif(current_setting('meldpunt.actor_subject', true), '')::uuid;
      grant usage on schema public to meldpunt_web, meldpunt_worker, meldpunt_auditor, meldpunt_panel, meldpunt_ministry;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function actor_subject();
      drop function actor_is(text[]);
      drop function actor_organisation();
      drop function actor_id();
      drop function actor_kind();
    `);
  }
}
