import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../scripts/postgres.mjs';

/** Jest's global set-up: one PostgreSQL for the whole run; every test file makes its own database on it. */
export default async function start() {
  const server = await startPostgres({
    dataDir: mkdtempSync(join(tmpdir(), 'meldpunt-tests-')),
    settings: { max_connections: '200', shared_buffers: '128MB' },
  });
  process.env.TEST_DATABASE_URL = server.adminUrl;
  globalThis.stopTestPostgres = () => server.destroy();
}
