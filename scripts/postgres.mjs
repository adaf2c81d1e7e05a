import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stillRuns } from './processes/still-runs.mjs';
import { takeLock } from './processes/take-lock.mjs';
import { watchOver } from './processes/watch-over.mjs';
import { answersTo } from './postgres/answers-to.mjs';
import { binariesFor } from './postgres/binaries.mjs';
import { launchServer } from './postgres/launch-server.mjs';
import { SUPERUSER, makeCluster } from './postgres/make-cluster.mjs';
import { placeOf } from './postgres/place.mjs';
import { serverIn, stopServer } from './postgres/server-in.mjs';

const LOOK_EVERY_MS = 250;
const LOCK_PATIENCE_MS = 2_000;
const WATCHDOG_PATIENCE_MS = 40_000;

/**
 * Starts the embedded PostgreSQL on a data folder, making it when it is new; types in postgres.d.mts.
 * It stops when this process ends, however that happens. A server that was left behind all the same is adopted.
 */
export async function startPostgres({ dataDir, settings = {}, port, logFile, log = () => {} }) {
  const home = resolve(dataDir);
  mkdirSync(home, { recursive: true });
  const lock = await takeLock(join(home, 'lock'), { patienceMs: LOCK_PATIENCE_MS });
  if (!lock.release) throw new Error(`The database in ${home} is in use by process ${lock.holder.pid}: stop that first.`);
  try {
    return await startLocked({ home, settings, port, logFile: logFile ?? join(home, 'postgres.log'), log, lock });
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

async function startLocked({ home, settings, port, logFile, log, lock }) {
  const record = join(home, 'server.json');
  const last = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
  await outlastWatchdog(last.watchdog);
  const { cluster, account } = await placeOf(home, log);
  const password = passwordOf(home, existsSync(cluster));
  const left = await leftBehind(cluster, password);
  const server = left ?? (await launchNew({ home, cluster, account, password, settings, port: port ?? last.port, logFile, log }));
  log(left ? `took over the running database (process ${server.pid})` : `the database runs (process ${server.pid}, port ${server.port})`);
  const { watchdog, release } = watchOver(server.pid, { stage: 2 });
  writeFileSync(record, JSON.stringify({ port: server.port, watchdog }), { mode: 0o600 });
  const endWatch = () => {
    release();
    writeFileSync(record, JSON.stringify({ port: server.port }), { mode: 0o600 });
    lock.release();
  };
  return handleOf({ home, cluster, server, adopted: left !== undefined, password, endWatch });
}

function handleOf({ home, cluster, server, adopted, password, endWatch }) {
  let stopping;
  const stop = () => (stopping ??= stopServer(server).then(endWatch));
  const destroy = async () => {
    await stop();
    if (cluster.startsWith(home)) rmSync(cluster, { recursive: true, force: true });
    else rmSync(join(cluster, '..'), { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  };
  const adminUrl = `postgres://${SUPERUSER}:${password}@127.0.0.1:${server.port}/postgres`;
  return { adminUrl, port: server.port, pid: server.pid, adopted, cluster, exited: exitOf(server), stop, destroy };
}

async function launchNew({ home, cluster, account, password, settings, port, logFile, log }) {
  const { native, version } = binariesFor(account, home);
  if (!existsSync(cluster)) log('making a new database');
  makeCluster({ cluster, account, native, version, password, durable: settings.fsync !== 'off' });
  return launchServer({ cluster, account, native, settings, port, logFile });
}

// A killed starter's watchdog may be stopping the server at this moment: what it is about to stop cannot be adopted.
async function outlastWatchdog(watchdog) {
  const until = Date.now() + WATCHDOG_PATIENCE_MS;
  while (stillRuns(watchdog) && Date.now() < until) await pause(LOOK_EVERY_MS);
}

// A server that cannot be used as it is (stopping, starting, replaced program, other password) is stopped.
async function leftBehind(cluster, password) {
  const server = serverIn(cluster);
  if (!server) return undefined;
  const usable = server.status === 'ready' && server.intact;
  if (usable && (await answersTo({ port: server.port, user: SUPERUSER, password }))) return server;
  await stopServer(server);
  return undefined;
}

function passwordOf(home, clusterExists) {
  const path = join(home, 'password');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  if (clusterExists) throw new Error(`The password file ${path} is gone: put it back, or remove ${home} to begin anew.`);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(path, password, { mode: 0o600 });
  return password;
}

// The server need not be a child of this process, so it is looked at instead of waited for.
function exitOf(server) {
  return new Promise((done) => {
    const timer = setInterval(() => {
      if (stillRuns(server)) return;
      clearInterval(timer);
      done();
    }, LOOK_EVERY_MS);
    timer.unref();
  });
}
