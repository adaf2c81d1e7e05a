import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Policy (norms, thresholds, scenarios, duties, intervals) is dated data with an author and a reason: a flag names the
 * rows that were in force when it was raised. Rows are added, never changed; the newest row that has begun applies.
 */
export class Policy1766000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table policy (
        id            bigint      not null generated always as identity,
        kind          text        not null,
        product_group text,
        side          text,
        value         jsonb       not null,
        valid_from    date        not null,
        author        text        not null,
        reason        text        not null,
        source        text        not null,
        verified      boolean     not null,
        recorded_at   timestamptz not null,
        constraint policy_pk   primary key (id),
        constraint policy_side check (side in ('care', 'supplier'))
      );
      comment on column policy.product_group is 'null: for every product group without a row of its own';
      create index policy_in_force on policy (kind, product_group, valid_from desc, id desc);
      alter table policy enable row level security;
      alter table policy force row level security;
      create policy policy_read on policy for select to meldpunt_web, meldpunt_worker, meldpunt_auditor using (true);
      create policy policy_add on policy for insert to meldpunt_worker with check (true);
      grant select on policy to meldpunt_web, meldpunt_worker, meldpunt_auditor;
      grant insert on policy to meldpunt_worker;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table policy');
  }
}
