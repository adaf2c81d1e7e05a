import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Bounds on files with many reports: how often one was tried, when a piece of it came in last, and how many of an organisation
 * are under way, whoever sent them. The web process never reads a file that came in, it only knows that there is one.
 */
export class ImportBounds1766000011500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table import add tries integer not null default 0;
      comment on column import.tries is 'how often it was begun since its rows moved on';
      grant update (tries) on import to meldpunt_web;

      alter table import_part add came_at timestamptz(3) not null default now();
      alter table import_part alter came_at drop default;
      revoke select on import_part from meldpunt_web;
      grant select (import_id) on import_part to meldpunt_web;

      create policy import_counted on import for select to meldpunt_owner using (true);
      create policy import_part_counted on import_part for select to meldpunt_owner using (true);
      create function imports_under_way(organisation uuid, heard_since timestamptz) returns integer
        language sql stable security definer set search_path = public, pg_temp
        return (select count(*)::integer
                  from import i
                 where i.organisation_id = organisation
                   and (organisation = actor_organisation() or actor_kind() = 'system')
                   and i.sandbox = actor_is('sandbox')
                   and (i.state in ('waiting', 'running')
                        or (i.state = 'receiving'
                            and greatest(i.received_at, (select max(p.came_at) from import_part p where p.import_id = i.id)) >= heard_since)));
      revoke all on function imports_under_way(uuid, timestamptz) from public;
      grant execute on function imports_under_way(uuid, timestamptz) to meldpunt_web, meldpunt_worker;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function imports_under_way(uuid, timestamptz);
      drop policy import_counted on import;
      drop policy import_part_counted on import_part;
      grant select on import_part to meldpunt_web;
      alter table import_part drop column came_at;
      alter table import drop column tries;`);
  }
}
