import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { readConfig } from './platform/config.js';
import { migrate } from './platform/migrate.js';
import { prepareRoles } from './platform/prepare-roles.js';
import { rolePasswordsIn } from './platform/role-passwords.js';
import { causeOf } from './platform/run-process.js';

/** Makes the roles when told to, brings the tables up to date, and fills an empty database. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (config.rolesFile !== undefined) {
    const client = new pg.Client({ connectionString: config.databaseUrl });
    await client.connect();
    try {
      await prepareRoles(client, rolePasswordsIn(await readFile(config.rolesFile, 'utf8')));
    } finally {
      await client.end();
    }
  }
  const names = await migrate(config.databaseUrl, new Date());
  process.stderr.write(names.length === 0 ? 'tables are up to date\n' : `tables brought up to date: ${names.join(', ')}\n`);
}

main().catch((fault: unknown) => {
  process.stderr.write(`${causeOf(fault)}\n`);
  process.exitCode = 1;
});
