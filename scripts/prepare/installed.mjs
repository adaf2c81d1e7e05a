import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARKER = join('node_modules', '.meldpunt-installed.json');
const NPMS_OWN_RECORD = join('node_modules', '.package-lock.json'); // npm writes it last, when all packages are in place

/** Whether node_modules is what package-lock.json asks for on this machine; `withDev`: the packages for tests too. */
export function isInstalled(root, withDev) {
  if (!existsSync(join(root, NPMS_OWN_RECORD))) return false;
  const marker = parsed(join(root, MARKER));
  if (marker?.stamp === stampOf(root) && (marker.withDev || !withDev)) return true;
  if (!matchesLock(root, withDev)) return false;
  markInstalled(root, withDev);
  return true;
}

/** Records an installation that went well; an interrupted one has no such record. */
export function markInstalled(root, withDev) {
  try {
    writeFileSync(join(root, MARKER), JSON.stringify({ stamp: stampOf(root), withDev }));
  } catch (fault) {
    // Read-only installation: compared again at the next start.
    if (!['EROFS', 'EACCES', 'EPERM'].includes(fault.code)) throw fault;
  }
}

function stampOf(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

// For an installation that somebody made with npm itself.
function matchesLock(root, withDev) {
  const wanted = parsed(join(root, 'package-lock.json'))?.packages ?? {};
  const present = parsed(join(root, NPMS_OWN_RECORD))?.packages ?? {};
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || !isNeeded(entry, withDev)) return true;
    return isSame(entry, present[path]) && existsSync(join(root, path, 'package.json'));
  });
}

function isNeeded(entry, withDev) {
  if (entry.optional || entry.devOptional || entry.peer) return isForThisMachine(entry);
  return withDev || !entry.dev;
}

// Optional packages count only when they were made for exactly this system (the database's and the compiler's binaries).
function isForThisMachine(entry) {
  if (entry.dev || entry.devOptional) return false;
  return (entry.os ?? []).includes(process.platform) && (entry.cpu ?? []).includes(process.arch) && isForThisLibc(entry);
}

function isForThisLibc({ libc }) {
  return !libc || process.platform !== 'linux' || libc.includes(libcHere());
}

function libcHere() {
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}

function isSame(wanted, present) {
  return present?.version === wanted.version && present?.integrity === wanted.integrity;
}

function parsed(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
