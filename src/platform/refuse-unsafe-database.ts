import type { DataSource } from 'typeorm';

/** Which role a process must be: the web as the worker would see every row. */
export type ProcessRole = 'meldpunt_web' | 'meldpunt_worker';

interface Standing {
  readonly role: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly owner: boolean;
  /** Of panel, ministry and intake: whether it may become them, and whether it has their rights without. */
  readonly takes: boolean;
  readonly inherits: boolean;
  readonly fsync: string;
  readonly fullPageWrites: string;
  readonly synchronousCommit: string;
}

const TAKEN = `('meldpunt_panel', 'meldpunt_ministry', 'meldpunt_intake')`;

const STANDING = `
  select current_user as role,
         r.rolsuper as superuser,
         r.rolbypassrls as bypasses,
         exists (select 1
                   from pg_class c
                  where c.relnamespace = 'public'::regnamespace
                    and c.relkind in ('r', 'p')
                    and pg_has_role(current_user, c.relowner, 'member')) as owner,
         (select count(*) = 3 and bool_and(pg_has_role(current_user, t.oid, 'member')) from pg_roles t where t.rolname in ${TAKEN}) as takes,
         exists (select 1 from pg_roles t where t.rolname in ${TAKEN} and pg_has_role(current_user, t.oid, 'usage')) as inherits,
         current_setting('fsync') as fsync,
         current_setting('full_page_writes') as "fullPageWrites",
         current_setting('synchronous_commit') as "synchronousCommit"
    from pg_roles r
   where r.rolname = current_user`;

/** Why this service may not run as this role on this server; every reason at once, none when it is safe. */
export function reasonsAgainst(standing: Standing, wanted: ProcessRole): string[] {
  const reasons: string[] = [];
  const as = `the database role "${standing.role}"`;
  if (standing.superuser) reasons.push(`${as} is a superuser, so row-level security would not hold; use meldpunt_web or meldpunt_worker`);
  if (standing.bypasses) reasons.push(`${as} has BYPASSRLS; use meldpunt_web or meldpunt_worker`);
  if (standing.owner) reasons.push(`${as} owns tables or is a member of their owner; use meldpunt_web or meldpunt_worker`);
  if (standing.role !== wanted) reasons.push(`${as} is not the role of this process; use ${wanted}`);
  reasons.push(...reasonsOfTakenRoles(standing, wanted));
  if (standing.fsync === 'off') reasons.push('PostgreSQL runs with fsync = off: an acknowledged report could be lost; set it on');
  if (standing.fullPageWrites === 'off') reasons.push('PostgreSQL runs with full_page_writes = off: a crash could tear pages; set it on');
  if (standing.synchronousCommit === 'off') reasons.push('synchronous_commit = off: an acknowledged report could be lost; set it on');
  return reasons;
}

/** Another role than the wanted one is refused already. */
function reasonsOfTakenRoles({ role, takes, inherits }: Standing, wanted: ProcessRole): string[] {
  if (role !== 'meldpunt_web' || role !== wanted) return [];
  const as = `the database role "${role}"`;
  if (!takes)
    return [
      `${as} may not become meldpunt_panel, meldpunt_ministry and meldpunt_intake; run the migration as a role that may create roles`,
    ];
  return inherits
    ? [`${as} inherits the rights of meldpunt_panel, meldpunt_ministry or meldpunt_intake; grant them without inheritance`]
    : [];
}

/** Ends the start with every reason named. */
export async function refuseUnsafeDatabase(source: DataSource, wanted: ProcessRole): Promise<void> {
  const [standing] = await source.query<Standing[]>(STANDING);
  const reasons = standing === undefined ? ['the database does not say who we are'] : reasonsAgainst(standing, wanted);
  if (reasons.length > 0) throw new UnsafeDatabase(reasons);
}

export class UnsafeDatabase extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(`will not start: ${reasons.join('; ')}`);
    this.name = 'UnsafeDatabase';
  }
}
