import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canEnter } from './account.mjs';

/**
 * A folder of root's that the account can pass through, for what may not stay below a private folder.
 * Never one that somebody else prepared: only a real folder of root that no other account can write in.
 */
export function outsideHome(account) {
  const found = ['/var/lib/meldpunt', '/var/tmp/meldpunt', join(tmpdir(), 'meldpunt')].find(
    (path) => prepare(path) && canEnter(account, path),
  );
  if (found) return found;
  throw new Error(
    'No folder can be reached by both root and the account of PostgreSQL (tried /var/lib/meldpunt and /var/tmp/meldpunt): set DATABASE_URL.',
  );
}

function prepare(path) {
  try {
    mkdirSync(path, { recursive: true });
    const state = lstatSync(path);
    if (!state.isDirectory() || state.uid !== 0) return false;
    chmodSync(path, 0o755);
    return true;
  } catch {
    return false;
  }
}
