import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { accountFor, canEnter } from './account.mjs';
import { outsideHome } from './outside-home.mjs';
import { serverIn, stopServer } from './server-in.mjs';

/**
 * Where the cluster of a data folder lives and as whom it runs: `{ cluster, account }`.
 * Normally `<dataDir>/cluster`. When root starts and the account of PostgreSQL cannot get there, it lives in a folder
 * of root's outside, and `<dataDir>/location.json` says where, so that every later start finds it again.
 */
export async function placeOf(dataDir, log) {
  const home = realpathSync(dataDir);
  const inside = join(home, 'cluster');
  const pointer = join(home, 'location.json');
  if (existsSync(pointer)) return placeOutside(home, pointer, log);
  const account = accountFor(inside);
  if (account) chmodSync(home, 0o711);
  if (!account || existsSync(inside) || canPass(account, home)) return { cluster: inside, account };
  return placeOutside(home, pointer, log);
}

// The data folder itself is 711: the account may pass through it but not list it.
function canPass(account, home) {
  const probe = join(home, 'probe');
  mkdirSync(probe, { recursive: true });
  chmodSync(probe, 0o755);
  const reached = canEnter(account, probe);
  rmSync(probe, { recursive: true });
  return reached;
}

async function placeOutside(home, pointer, log) {
  if (process.getuid?.() !== 0)
    throw new Error(`The database of ${home} was made by root: start as root, or set MELDPUNT_DATA to another folder.`);
  const recorded = existsSync(pointer) ? JSON.parse(readFileSync(pointer, 'utf8')) : undefined;
  if (recorded && isOwn(recorded.folder, home))
    return { cluster: join(recorded.folder, 'cluster'), account: accountFor(join(recorded.folder, 'cluster')) };
  const account = accountFor('');
  const folder = join(outsideHome(account), 'clusters', createHash('sha256').update(home).digest('hex').slice(0, 16));
  if (recorded) log(`the database at ${recorded.folder} belongs to another folder or is gone: making a new one`);
  await clearOrphan(folder);
  claim(folder, home, pointer);
  return { cluster: join(folder, 'cluster'), account };
}

// A copied data folder brings a pointer to somebody else's cluster; a moved one brings its own.
function isOwn(folder, home) {
  const label = join(folder, 'owner.json');
  if (!existsSync(label)) return false;
  const owner = JSON.parse(readFileSync(label, 'utf8')).dataDir;
  if (owner !== home && existsSync(join(owner, 'location.json'))) return false;
  writeFileSync(label, JSON.stringify({ dataDir: home }));
  return true;
}

// The data folder was thrown away, and its password with it: what is left outside belongs to nobody.
async function clearOrphan(folder) {
  if (!existsSync(folder)) return;
  const server = serverIn(join(folder, 'cluster'));
  if (server) await stopServer(server);
  rmSync(folder, { recursive: true, force: true });
}

function claim(folder, home, pointer) {
  mkdirSync(folder, { recursive: true });
  chmodSync(join(folder, '..'), 0o711);
  chmodSync(folder, 0o711);
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ dataDir: home }));
  writeFileSync(pointer, JSON.stringify({ folder }), { mode: 0o600 });
}
