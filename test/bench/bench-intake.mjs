// npm run bench:intake: POST /api/v1/reports against a bare Fastify + pg service, both on one PostgreSQL, in turns.
import { fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres.mjs';
import { freePort } from '../../scripts/processes/free-port.mjs';
import { load } from './load.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SECRET = randomBytes(24).toString('base64url');
const GROUPS = ['ffp2', 'surgical-mask-iir', 'isolation-gown', 'apron', 'goggles', 'face-shield'];
const folder = mkdtempSync(join(tmpdir(), 'meldpunt-bench-'));
const file = (name, content) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const masterKey = file('key', randomBytes(32).toString('base64'));
const server = await startPostgres({ dataDir: join(folder, 'pg') });
const children = [];

try {
  const own = await database('own');
  const bare = await database('bare');
  const organisations = Array.from({ length: 64 }, (_, n) => ({
    ref: `h${n}`,
    name: `Hospital ${n}`,
    kind: 'care-provider',
    sector: 'hospital',
    region: 'VR17',
    holding: `h${n}`,
    identifiers: {},
  }));
  const keyOf = (n) => `${SECRET}${n}`;
  const apiKeys = organisations.map(({ ref }, n) => ({ organisation: ref, secret: keyOf(n), scopes: ['reports:write'] }));
  await migrate(own, file('bootstrap.json', JSON.stringify({ organisations, people: [], apiKeys, ministry: [], secretariat: [] })));
  await migrate(bare);
  const ownPort = await startOwn(own);
  await chained(own, process.env.BENCH_CHAIN ?? 'on');
  const barePort = await startBare(bare);
  const asOf = new Date().toISOString().slice(0, 10);
  const run = Date.now();
  const bodyOf = (number, n) =>
    JSON.stringify({
      kind: 'stock',
      productGroup: GROUPS[n % GROUPS.length],
      asOf,
      unit: 'piece',
      stockOnHand: 10_000 + ((number * 7 + n) % 90),
      usedPerWeek: 1_000 + (n % 9),
    });
  let round = 0;
  const ownLoad = (connections) =>
    load({
      port: ownPort,
      path: '/api/v1/reports',
      connections,
      seconds: SECONDS,
      bodyOf,
      headers: (number, n) => ({
        authorization: `Bearer ${keyOf(number)}`,
        'idempotency-key': `${run}-${round}-${connections}-${number}-${n}`,
      }),
    });
  const bareLoad = (connections) => load({ port: barePort, path: '/reports', connections, seconds: SECONDS, bodyOf, headers: () => ({}) });
  await ownLoad(8);
  await bareLoad(8);
  const results = [];
  for (const connections of (process.env.BENCH_CONNECTIONS ?? '1,8,32,64').split(',').map(Number)) {
    results.push(await compared(connections, bareLoad, (wanted) => ((round += 1), ownLoad(wanted))));
    process.stderr.write(`${JSON.stringify(results.at(-1))}\n`);
  }
  process.stdout.write(`${JSON.stringify({ bench: 'intake', seconds: SECONDS, rounds: ROUNDS, results }, null, 1)}\n`);
} finally {
  for (const child of children) child.kill('SIGTERM');
  await pause(500);
  await server.destroy();
  rmSync(folder, { recursive: true, force: true });
}

/** Both in turns, so that a noisy minute hits both; the middle of the ratios counts. */
async function compared(connections, bareLoad, ownLoad) {
  const turns = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const [bare, own] = [await bareLoad(connections), await ownLoad(connections)];
    turns.push({ bare, own, ratio: Number((own.perSecond / bare.perSecond).toFixed(3)) });
  }
  turns.sort((a, b) => a.ratio - b.ratio);
  return { connections, ...turns[Math.floor(turns.length / 2)] };
}

async function database(name) {
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  await client.query(`create database bench_${name}`);
  await client.end();
  const url = new URL(server.adminUrl);
  url.pathname = `/bench_${name}`;
  return url;
}

async function migrate(url, bootstrap) {
  const rolesFile = file('roles.json', JSON.stringify({ migrator: 'm', web: 'w', worker: 'k', auditor: 'a' }));
  const env = {
    ...process.env,
    DATABASE_URL: url.href,
    ROLES_FILE: rolesFile,
    MASTER_KEY_FILE: masterKey,
    LOG_LEVEL: 'warn',
    ...(bootstrap === undefined ? {} : { MELDPUNT_BOOTSTRAP: bootstrap }),
  };
  const child = spawn(process.execPath, ['dist/main.migrate.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error('the database could not be prepared');
}

async function startOwn(url) {
  const port = await freePort();
  const as = new URL(url);
  as.username = 'meldpunt_web';
  as.password = 'w';
  const env = {
    ...process.env,
    DATABASE_URL: as.href,
    PORT: String(port),
    MASTER_KEY_FILE: masterKey,
    LOG_LEVEL: 'warn',
    DEMO: 'off',
  };
  children.push(spawn(process.execPath, ['dist/main.web.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] }));
  for (let tries = 0; tries < 300; tries += 1) {
    if (
      await fetch(`http://127.0.0.1:${port}/health/live`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return port;
    await pause(100);
  }
  throw new Error('the web process did not answer');
}

/** on: the trail is linked beside it, as the worker does; off: rows are neither noted nor linked. */
async function chained(url, how) {
  if (how === 'off') {
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query('alter table trail disable trigger trail_waits');
    await client.end();
    return;
  }
  const as = new URL(url);
  [as.username, as.password] = ['meldpunt_worker', 'k'];
  children.push(fork('test/bench/chainer.mjs', { env: { ...process.env, DATABASE_URL: as.href } }));
}

async function startBare(url) {
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query('alter table trail disable trigger trail_waits');
  const organisation = '018f0000-0000-7000-8000-000000000001';
  await client.end();
  const child = fork('test/bench/bare-service.mjs', { env: { ...process.env, DATABASE_URL: url.href, ORGANISATION: organisation } });
  children.push(child);
  const { port } = await new Promise((resolve) => child.once('message', resolve));
  return port;
}
