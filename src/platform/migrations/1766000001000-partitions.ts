import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tables that grow are cut by month. `ensure_month_partitions` makes the months that are missing; it runs with the
 * owner's rights because the worker may not create tables, and it only ever creates tables that nobody may read
 * directly: row-level security without a policy, and no grants. A trigger that refuses TRUNCATE is not inherited by months,
 * as the others are, so each gets its own.
 */
export class Partitions1766000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table partitioned_table (
        name text not null,
        constraint partitioned_table_pk primary key (name)
      );
      comment on table partitioned_table is 'tables cut by month; read by ensure_month_partitions';

      create function ensure_month_partitions(first_day date, last_day date) returns integer
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        parent text;
        month date;
        child text;
        made integer := 0;
        guard record;
        truncates constant integer := 32; -- the bit of pg_trigger.tgtype
      begin
        perform pg_advisory_xact_lock(hashtext('meldpunt.ensure_month_partitions'));
        for parent in select name from partitioned_table order by name loop
          month := date_trunc('month', first_day)::date;
          while month <= last_day loop
            child := parent || '_' || to_char(month, 'YYYY_MM');
            if to_regclass(quote_ident(child)) is null then
              execute format('create table %I partition of %I for values from (%L) to (%L)',
                child, parent, month, (month + interval '1 month')::date);
              execute format('alter table %I enable row level security', child);
              execute format('alter table %I force row level security', child);
              for guard in select t.tgname as name, t.tgfoid::regproc as act from pg_trigger t
                            where t.tgrelid = to_regclass(quote_ident(parent)) and t.tgtype & truncates <> 0 loop
                execute format('create trigger %I before truncate on %I for each statement execute function %s()', guard.name, child, guard.act);
                execute format('alter table %I enable always trigger %I', child, guard.name);
              end loop;
              made := made + 1;
            end if;
            month := (month + interval '1 month')::date;
          end loop;
        end loop;
        return made;
      end $$;
      revoke all on function ensure_month_partitions(date, date) from public;
      grant execute on function ensure_month_partitions(date, date) to meldpunt_worker;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function ensure_month_partitions(date, date);
      drop table partitioned_table;
    `);
  }
}
