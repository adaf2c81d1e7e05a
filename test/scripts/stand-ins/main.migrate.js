// Stands in for the migration: writes one line per start into a table, so that a test sees whether data stay.
import { readFileSync } from 'node:fs';
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query('create table if not exists starts (at timestamptz default now())');
await client.query('insert into starts default values');
const passwords = JSON.parse(readFileSync(process.env.ROLES_FILE, 'utf8'));
for (const role of ['web', 'worker']) {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [`meldpunt_${role}`]);
  await client.query(`${rowCount ? 'alter' : 'create'} role meldpunt_${role} login password ${client.escapeLiteral(passwords[role])}`);
  await client.query(`grant select on starts to meldpunt_${role}`);
}
await client.end();
if (process.env.DEMO === 'on') process.stdout.write('demo sign-in: anouk@example.test / a password\n');
