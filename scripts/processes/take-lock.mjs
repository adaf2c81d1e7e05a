import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { markOf } from './mark-of.mjs';
import { stillRuns } from './still-runs.mjs';

const LOOK_EVERY_MS = 100;

/**
 * Takes the lock file for this process. A lock whose holder no longer runs is healed.
 * Resolves to `{ release }`, or to `{ holder }` when a running process kept it for `patienceMs`.
 */
export async function takeLock(path, { patienceMs = 0, note = {} } = {}) {
  mkdirSync(dirname(path), { recursive: true });
  const own = JSON.stringify({ pid: process.pid, mark: markOf(process.pid), token: randomBytes(8).toString('hex'), ...note });
  const until = Date.now() + patienceMs;
  for (;;) {
    if (claim(path, own)) return { release: () => read(path) === own && rmSync(path, { force: true }) };
    const found = read(path);
    const holder = parse(found);
    if (!stillRuns(holder)) clear(path, found);
    else if (Date.now() >= until) return { holder };
    else await pause(LOOK_EVERY_MS);
  }
}

// A hard link appears at once with its whole content; a file opened with 'wx' can be seen half written.
function claim(path, own) {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, own, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return read(path) === own;
  } catch (fault) {
    if (fault.code === 'EEXIST') return false;
    return claimWithoutLinks(path, own);
  } finally {
    rmSync(draft, { force: true });
  }
}

// File systems without hard links (exFAT, some network drives).
function claimWithoutLinks(path, own) {
  try {
    writeFileSync(path, own, { mode: 0o600, flag: 'wx' });
    return true;
  } catch (fault) {
    if (fault.code === 'EEXIST') return false;
    throw fault;
  }
}

// Another process may have healed the same lock since it was read: then what was moved aside is alive and goes back.
function clear(path, stale) {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== stale) linkSync(aside, path);
  } catch {
    // Somebody else was first.
  }
  rmSync(aside, { force: true });
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
