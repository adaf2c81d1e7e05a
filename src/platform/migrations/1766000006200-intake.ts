import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is filed at one moment shares a commit, though it is of several organisations. The role for it adds for the
 * organisations that its transaction names and for no other; it reads what the unit guard compares, whose key is new, and
 * the keys that seal. It changes and removes nothing, and what counts for nothing is filed elsewhere.
 */
export class Intake1766000006200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function actor_organisations() returns uuid[] language sql stable parallel safe
        return string_to_array(nullif(current_setting('meldpunt.actor_organisations', true), ''), ',')::uuid[];
      grant usage on schema public to meldpunt_intake;
      grant insert on report, idempotency, trail, outbox to meldpunt_intake;
      grant select (report_id, version, filed_at, organisation_id, kind, product_group, as_of, state, is_current, sandbox, amounts)
        on report to meldpunt_intake;
      grant select (report_id) on idempotency to meldpunt_intake;
      grant select (id, owner, purpose, version, wrapped, keeper_version) on data_key to meldpunt_intake;

      create policy report_intake_add on report for insert to meldpunt_intake
        with check (organisation_id = any ((select actor_organisations())::uuid[]) and version = 1 and state = 'filed' and not sandbox);
      create policy report_intake_compare on report for select to meldpunt_intake
        using (organisation_id = any ((select actor_organisations())::uuid[])
           and kind = 'stock' and state = 'filed' and is_current and not sandbox);
      create policy idempotency_intake_add on idempotency for insert to meldpunt_intake
        with check (organisation_id = any ((select actor_organisations())::uuid[]) and not sandbox);
      create policy idempotency_intake_added on idempotency for select to meldpunt_intake
        using (organisation_id = any ((select actor_organisations())::uuid[]) and not sandbox);
      create policy trail_intake_add on trail for insert to meldpunt_intake
        with check (organisation_id = any ((select actor_organisations())::uuid[]) and action = 'report.filed');
      create policy outbox_intake_promise on outbox for insert to meldpunt_intake with check (job = 'cells.fold');
      create policy data_key_intake on data_key for select to meldpunt_intake
        using (purpose = 'report' and owner = any ((select actor_organisations())::text[]));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy data_key_intake on data_key;
      drop policy outbox_intake_promise on outbox;
      drop policy trail_intake_add on trail;
      drop policy idempotency_intake_added on idempotency;
      drop policy idempotency_intake_add on idempotency;
      drop policy report_intake_compare on report;
      drop policy report_intake_add on report;
      revoke all on report, idempotency, trail, outbox, data_key from meldpunt_intake;
      revoke usage on schema public from meldpunt_intake;
      drop function actor_organisations();
    `);
  }
}
