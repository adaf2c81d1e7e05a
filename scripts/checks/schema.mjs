// npm run check:schema: migrate an empty database; its shape equals config/schema.txt; all the way down leaves nothing;
// and up again gives the same. With --write the file is written anew.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate, ownerSource } from '../../dist/platform/migrate.js';
import { prepareRoles } from '../../dist/platform/prepare-roles.js';
import { startPostgres } from '../postgres.mjs';
import { describeSchema } from './describe-schema.mjs';

const FILE = new URL('../../config/schema.txt', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'meldpunt-schema-'));
const server = await startPostgres({ dataDir: folder, settings: { fsync: 'off' } });
try {
  process.exitCode = await check();
} finally {
  await server.destroy();
  rmSync(folder, { recursive: true, force: true });
}

async function check() {
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  await prepareRoles(admin, { migrator: 'm', web: 'w', worker: 'k', auditor: 'a' });
  const url = new URL(server.adminUrl);
  url.username = 'meldpunt_migrator';
  url.password = 'm';
  const faults = [];
  await migrate(url.href, new Date());
  const shape = await describeSchema(admin);
  if (process.argv.includes('--write')) writeFileSync(FILE, shape);
  if (readFileSync(FILE, 'utf8') !== shape)
    faults.push('config/schema.txt is not the shape of the database: run npm run schema:write and read the difference');
  await allTheWayDown(url.href);
  const left = await describeSchema(admin);
  if (/^(?!##)\S/m.test(left.replace(/^.*\bmigration\b.*$/gm, ''))) faults.push(`migrating down left something behind:\n${left}`);
  await migrate(url.href, new Date());
  if ((await describeSchema(admin)) !== shape) faults.push('migrating down and up again gives another shape');
  await admin.end();
  process.stdout.write(faults.length === 0 ? 'schema: migrations, file and the way down agree\n' : `${faults.join('\n')}\n`);
  return faults.length === 0 ? 0 : 1;
}

async function allTheWayDown(url) {
  const source = ownerSource(url);
  await source.initialize();
  try {
    while ((await source.query('select 1 from migration')).length > 0) await source.undoLastMigration({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}
