import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { Problem } from './domain/problem.js';
import { fillDatabase } from './fill-database.js';
import { readConfig } from './platform/config.js';
import { migrate } from './platform/migrate.js';
import { prepareRoles } from './platform/prepare-roles.js';
import { rolePasswordsIn } from './platform/role-passwords.js';
import { causeOf } from './platform/run-process.js';
import { sentenceOf } from './web/problem-answer.js';

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
  await fillDatabase(config, (line) => process.stdout.write(`${line}\n`));
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Problem ? wordsOf(fault) : causeOf(fault)}\n`);
  process.exitCode = 1;
});

function wordsOf(problem: Problem): string {
  return problem.faults.map((fault) => `${fault.pointer} ${sentenceOf(fault, 'en')}`.trim()).join('\n');
}
