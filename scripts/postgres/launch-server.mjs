import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../processes/free-port.mjs';
import { identityOf } from './account.mjs';
import { cleanEnvironment } from './clean-environment.mjs';
import { serverIn } from './server-in.mjs';

const LOOK_EVERY_MS = 30;
const READY_WITHIN_MS = 120_000; // recovery after a kill replays the log first
const ATTEMPTS = 10;
const WORTH_ANOTHER_TRY = /Address already in use|pre-existing shared memory block|lock file "postmaster\.pid" already exists/;
const NOBODYS_PID = 4_194_305; // one above the highest process number Linux gives out

const DEFAULTS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
};

/** Starts the server on a cluster and resolves to what `serverIn` says once it takes connections. */
export async function launchServer({ cluster, account, native, settings, port, logFile }) {
  for (let attempt = 1; ; attempt += 1) {
    disownStalePid(cluster);
    const chosen = await freePort(port);
    const mark = existsSync(logFile) ? statSync(logFile).size : 0;
    const child = spawnServer({ cluster, account, native, logFile, settings: { ...DEFAULTS, ...settings, port: chosen } });
    if (await becomesReady(child, cluster)) return serverIn(cluster);
    const said = readFileSync(logFile).subarray(mark).toString('utf8').trim();
    if (attempt === ATTEMPTS || !WORTH_ANOTHER_TRY.test(said)) {
      throw new Error(`PostgreSQL does not start: ${child.fault ?? (said.split('\n').slice(-3).join(' ') || `see ${logFile}`)}`);
    }
    await pause(500);
  }
}

// Its own session: Ctrl-C in the terminal must reach the launcher only, which stops things in order.
function spawnServer({ cluster, account, native, logFile, settings }) {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(logFile, 'a', 0o600);
  const child = spawn(join(native, 'bin', 'postgres'), ['-D', cluster, ...options], {
    ...identityOf(account),
    cwd: '/',
    env: cleanEnvironment(),
    detached: true,
    stdio: ['ignore', output, output],
    windowsHide: true,
  });
  closeSync(output);
  child.on('error', (fault) => (child.fault = fault.message));
  child.unref();
  return child;
}

async function becomesReady(child, cluster) {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    if (child.fault || child.exitCode !== null || child.signalCode !== null) return false;
    const server = serverIn(cluster);
    if (server?.pid === child.pid && server.status === 'ready') return true;
    await pause(LOOK_EVERY_MS);
  }
  child.kill('SIGQUIT');
  return false;
}

// A number in postmaster.pid that now belongs to some other process makes PostgreSQL refuse to start. Only the number is
// replaced: the line about shared memory stays, by which PostgreSQL sees orphaned workers of the old server.
function disownStalePid(cluster) {
  const path = join(cluster, 'postmaster.pid');
  if (!existsSync(path) || serverIn(cluster)) return;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(NOBODYS_PID)));
}
