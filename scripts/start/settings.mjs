import { join, resolve } from 'node:path';
import { freePort } from '../processes/free-port.mjs';

/** What the person asked for, from the environment; throws one sentence that names everything malformed. */
export async function readSettings(environment, root) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  // A bootstrap file fills an empty database: the demo world would already stand there.
  const { PORT = '3000', DATABASE_URL, MELDPUNT_BOOTSTRAP } = given;
  const { DEMO = MELDPUNT_BOOTSTRAP === undefined ? 'on' : 'off' } = given;
  const faults = [
    /^\d{1,5}$/.test(PORT) && Number(PORT) <= 65_535 ? [] : [`PORT must be a number from 0 to 65535, not "${PORT}"`],
    ['on', 'off'].includes(DEMO) ? [] : [`DEMO must be on or off, not "${DEMO}"`],
    DATABASE_URL === undefined || isDatabaseUrl(DATABASE_URL) ? [] : ['DATABASE_URL must look like postgres://user:password@host:5432/database'],
  ].flat();
  if (faults.length > 0) throw new Error(`${faults.join('; ')}.`);
  const port = PORT === '0' ? await freePort() : Number(PORT);
  const dataDir = resolve(given.MELDPUNT_DATA ?? join(root, '.data'));
  return { given, port, dataDir, demo: DEMO, databaseUrl: DATABASE_URL, url: `http://127.0.0.1:${port}`, dist: resolve(given.MELDPUNT_DIST ?? join(root, 'dist')) };
}

function isDatabaseUrl(text) {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol) && new URL(text).pathname.length > 1;
}
