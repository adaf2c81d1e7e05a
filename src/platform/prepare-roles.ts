import type pg from 'pg';

/** Passwords of the roles that sign in. */
export interface RolePasswords {
  readonly migrator: string;
  readonly web: string;
  readonly worker: string;
  readonly auditor: string;
}

const SIGN_IN_ROLES = ['migrator', 'web', 'worker', 'auditor'] as const;

/** What the web may become for one transaction: when somebody of the panel or the ministry asks, and to file together. */
const TAKEN_ROLES = ['panel', 'ministry', 'intake'] as const;

const INHERIT_PER_GRANT = 160_000;

const NO_MORE = 'nosuperuser nobypassrls nocreaterole nocreatedb';

/**
 * Makes the database roles, or sets their passwords anew. Needs a connection that may create roles. The owner cannot sign
 * in; the migrator may become the owner, to make tables, and the worker, to fill them; web, worker and auditor own nothing
 * and bypass nothing. The web may become the panel, the ministry or the intake, and has none of their rights until it does.
 */
export async function prepareRoles(client: pg.Client, passwords: RolePasswords): Promise<void> {
  await client.query('select pg_advisory_lock(7105)');
  try {
    await ensureRole(client, 'meldpunt_owner', 'nologin');
    for (const role of SIGN_IN_ROLES) {
      const password = client.escapeLiteral(passwords[role]);
      await ensureRole(client, `meldpunt_${role}`, `login password ${password} ${NO_MORE}`);
    }
    await ensureTakenRoles(client);
    const database = client.escapeIdentifier(client.database ?? '');
    await client.query('grant meldpunt_owner, meldpunt_worker to meldpunt_migrator');
    await client.query('grant meldpunt_owner, meldpunt_worker to current_user');
    await client.query(`grant create, connect on database ${database} to meldpunt_owner`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to meldpunt_migrator, meldpunt_web, meldpunt_worker, meldpunt_auditor`);
    // BullMQ on PostgreSQL adds several jobs at once through a temporary table.
    await client.query(`grant temporary on database ${database} to meldpunt_worker`);
    await client.query('revoke create on schema public from public');
    await client.query('grant usage, create on schema public to meldpunt_owner');
  } finally {
    await client.query('select pg_advisory_unlock(7105)');
  }
}

async function ensureRole(client: pg.Client, name: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  await client.query(`${rowCount === 0 ? 'create' : 'alter'} role ${name} ${attributes}`);
}

/** PostgreSQL 16 and later say of each grant whether it is inherited; before, the role that was granted to says it of all. */
async function ensureTakenRoles(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::integer as version`);
  const apart = (rows[0]?.version ?? 0) >= INHERIT_PER_GRANT ? ' with inherit false, set true' : '';
  await client.query('alter role meldpunt_web noinherit');
  for (const role of TAKEN_ROLES) {
    await ensureRole(client, `meldpunt_${role}`, `nologin ${NO_MORE}`);
    await client.query(`grant meldpunt_${role} to meldpunt_web${apart}`);
  }
}
