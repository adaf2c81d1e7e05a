import { join, resolve } from 'node:path';
import { freePort } from '../processes/free-port.mjs';

/** What the person asked for, from the environment; throws one sentence that names everything malformed. */
export async function readSettings(environment, root) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const asked = { port: '3000', ...named(given) };
  const faults = faultsIn(asked);
  if (faults.length > 0) throw new Error(`${faults.join('; ')}.`);
  const port = asked.port === '0' ? await freePort() : Number(asked.port);
  const folders = { dataDir: resolve(asked.dataDir ?? join(root, '.data')), dist: resolve(asked.dist ?? join(root, 'dist')) };
  return { given, port, demo: asked.demo, databaseUrl: asked.databaseUrl, url: `http://127.0.0.1:${port}`, ...folders };
}

/** Only what was given. A bootstrap file fills an empty database: the demo world would already stand there. */
function named({ PORT, DEMO, DATABASE_URL, MELDPUNT_BOOTSTRAP, MELDPUNT_DATA, MELDPUNT_DIST }) {
  const demo = DEMO ?? (MELDPUNT_BOOTSTRAP === undefined ? 'on' : 'off');
  const all = { port: PORT, demo, databaseUrl: DATABASE_URL, dataDir: MELDPUNT_DATA, dist: MELDPUNT_DIST };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function faultsIn({ port, demo, databaseUrl }) {
  const numbered = /^\d{1,5}$/.test(port) && Number(port) <= 65_535;
  return [
    numbered ? [] : [`PORT must be a number from 0 to 65535, not "${port}"`],
    ['on', 'off'].includes(demo) ? [] : [`DEMO must be on or off, not "${demo}"`],
    databaseUrl === undefined || isDatabaseUrl(databaseUrl)
      ? []
      : ['DATABASE_URL must look like postgres://user:password@host:5432/database'],
  ].flat();
}

function isDatabaseUrl(text) {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol) && new URL(text).pathname.length > 1;
}
