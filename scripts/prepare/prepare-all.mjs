import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../processes/take-lock.mjs';
import { build, outdated } from './build.mjs';
import { install } from './install.mjs';
import { isInstalled } from './installed.mjs';

const LOCK_PATIENCE_MS = 15 * 60_000; // a cold installation over a slow line

/**
 * Installs when node_modules does not match the lock and compiles what changed. Nothing is written when nothing is due.
 * `withDev`: the packages for tests are needed too. `log` gets a line for each thing that takes time.
 */
export async function prepareAll({ root, dist = join(root, 'dist'), withDev = false, log = () => {} }) {
  const folders = { root, src: join(root, 'src'), dist };
  if (isComplete(folders, withDev)) return;
  const lock = await takeLock(join(dist, '.lock'), { patienceMs: LOCK_PATIENCE_MS });
  if (!lock.release)
    throw new Error(`Another start (process ${lock.holder.pid}) has been preparing this folder for too long: stop it and try again.`);
  try {
    installWhenDue(root, withDev, log);
    if (existsSync(folders.src)) await compile(folders, log);
  } finally {
    lock.release();
  }
}

function installWhenDue(root, withDev, log) {
  if (!hasLock(root) || isInstalled(root, withDev)) return;
  log('installing packages (once, about half a minute) …');
  install(root, withDev);
}

async function compile(folders, log) {
  const { stale } = outdated(folders);
  if (stale.length > 0) log(`compiling ${stale.length} files …`);
  await build(folders);
}

function isComplete(folders, withDev) {
  if (hasLock(folders.root) && !isInstalled(folders.root, withDev)) return false;
  if (!existsSync(folders.src)) return true;
  const { stale, strays } = outdated(folders);
  return stale.length === 0 && strays.length === 0;
}

function hasLock(root) {
  return existsSync(join(root, 'package-lock.json'));
}
