import type pg from 'pg';

/** Passwords of the roles that sign in. */
export interface RolePasswords {
  readonly migrator: string;
  readonly web: string;
  readonly worker: string;
  readonly auditor: string;
}

const SIGN_IN_ROLES = ['migrator', 'web', 'worker', 'auditor'] as const;

/**
 * Makes the five database roles, or sets their passwords anew. Needs a connection that may create roles. The owner cannot
 * sign in; the migrator may become the owner, to make tables, and the worker, to fill them; web, worker and auditor own nothing and bypass nothing.
 */
export async function prepareRoles(client: pg.Client, passwords: RolePasswords): Promise<void> {
  await client.query('select pg_advisory_lock(7105)');
  try {
    await ensureRole(client, 'meldpunt_owner', 'nologin');
    for (const role of SIGN_IN_ROLES) {
      const password = client.escapeLiteral(passwords[role]);
      await ensureRole(client, `meldpunt_${role}`, `login password ${password} nosuperuser nobypassrls nocreaterole nocreatedb`);
    }
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
