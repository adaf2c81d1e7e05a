import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { markOf } from '../processes/mark-of.mjs';
import { stopProcess } from '../processes/stop-process.mjs';

// PostgreSQL's own words: SIGINT is the fast stop, SIGQUIT the immediate one (recovery at the next start).
const MANNER = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

/**
 * The server that runs on a cluster, from its postmaster.pid: `{ pid, mark, port, status, intact }`, or undefined.
 * A recycled process number is not taken for a server: the process must be at home in this folder.
 */
export function serverIn(cluster) {
  const lines = linesOf(join(cluster, 'postmaster.pid'));
  if (!lines) return undefined;
  const pid = Number(lines[0]);
  const mark = markOf(pid);
  if (!mark || !livesIn(pid, cluster)) return undefined;
  return { pid, mark, port: Number(lines[3]), status: (lines[7] ?? '').trim(), intact: programIntact(pid) };
}

/** Stops it; resolves to whether it is gone. */
export function stopServer(server) {
  return stopProcess(server, MANNER);
}

function linesOf(path) {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

// The postmaster makes the data directory its working directory; elsewhere the command line names it.
function livesIn(pid, cluster) {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    if (process.platform === 'win32') return true;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(cluster);
  } catch {
    return false;
  }
}

// An installation that was replaced below a running server has taken its libraries away.
function programIntact(pid) {
  try {
    return process.platform !== 'linux' || !readlinkSync(`/proc/${pid}/exe`).endsWith(' (deleted)');
  } catch {
    return false;
  }
}
