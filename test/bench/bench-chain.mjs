// npm run bench:chain: from the 201 of the deciding report to the panel's mail accepted by an SMTP sink, with both processes,
// idle and under a stream of other reports.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { startPostgres } from '../../scripts/postgres.mjs';
import { freePort } from '../../scripts/processes/free-port.mjs';

const SAMPLES = Number(process.env.BENCH_SAMPLES ?? 40);
const RATES = [0, 20, 100];
const REGIONS = Array.from({ length: 25 }, (_, n) => `VR${String(n + 1).padStart(2, '0')}`);
const GROUPS = ['ffp2', 'surgical-mask-iir', 'isolation-gown', 'apron', 'goggles', 'face-shield', 'cap', 'syringe'];
const BACKGROUND = 'hypodermic-needle';
const folder = mkdtempSync(join(tmpdir(), 'meldpunt-chain-'));
const children = [];
const server = await startPostgres({ dataDir: join(folder, 'pg') });
const accepted = new Map();
const sink = await openSink();

try {
  const keys = new Map();
  const bootstrap = write('bootstrap.json', JSON.stringify(cast(keys)));
  const url = await prepare(bootstrap);
  const port = await startBoth(url);
  const today = new Date().toISOString().slice(0, 10);
  const file = async (key, productGroup, stockOnHand) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/reports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'idempotency-key': randomBytes(12).toString('hex'), 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'stock', productGroup, asOf: today, unit: 'piece', stockOnHand, usedPerWeek: 100, confirmedJump: true }),
    });
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
    return performance.now();
  };
  const admin = new pg.Client({ connectionString: url.href });
  admin.on('error', () => undefined);
  await admin.connect();
  const scopes = REGIONS.flatMap((region) => GROUPS.map((group) => ({ region, group })));
  for (const { region, group } of scopes) await Promise.all([1, 2].map((n) => file(keys.get(`${region}-${n}`), group, 900)));
  await settled(admin);
  const results = [];
  for (const rate of RATES) results.push({ otherReportsPerSecond: rate, ...(await measure({ rate, scopes, keys, file, admin })) });
  process.stdout.write(`${JSON.stringify({ bench: 'chain', samples: SAMPLES, results }, null, 1)}\n`);
  await admin.end();
} finally {
  for (const child of children) child.kill('SIGTERM');
  await pause(1_500);
  sink.close();
  await server.destroy();
  rmSync(folder, { recursive: true, force: true });
}

/** Per scope two hospitals have plenty; the third reports almost nothing, and that decides. */
async function measure({ rate, scopes, keys, file, admin }) {
  const stop = stream(rate, keys, file);
  await pause(1_000);
  const times = [];
  for (const { region, group } of scopes.splice(0, SAMPLES)) {
    for (const n of [1, 2]) await file(keys.get(`${region}-${n}`), group, 100 + n);
    await settled(admin, group);
    const decided = await file(keys.get(`${region}-3`), group, 1);
    const at = await mailOf(admin, region, group);
    if (at !== undefined) times.push(at - decided);
  }
  await stop();
  times.sort((a, b) => a - b);
  const percentile = (p) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * p))] ?? Number.NaN);
  return { flags: times.length, p50: percentile(0.5), p90: percentile(0.9), p99: percentile(0.99), unit: 'ms' };
}

function stream(rate, keys, file) {
  if (rate === 0) return async () => undefined;
  const all = [...keys.values()];
  const under = new Set();
  let n = 0;
  const timer = setInterval(() => {
    const sent = file(all[(n += 1) % all.length], BACKGROUND, 5_000).catch(() => undefined);
    under.add(sent);
    sent.finally(() => under.delete(sent));
  }, 1_000 / rate);
  return async () => {
    clearInterval(timer);
    await Promise.all(under);
  };
}

/** When the first mail about the flag of this scope was accepted; undefined when none came within 20 seconds. */
async function mailOf(admin, region, group) {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const { rows } = await admin.query('select id from flag where product_group = $1 and scope_code = $2', [group, region]);
    const at = rows.length === 0 ? undefined : accepted.get(rows[0].id);
    if (at !== undefined) return at;
    await pause(20);
  }
  return undefined;
}

/** Nothing is promised any more: for the product group of interest, or at all. */
async function settled(admin, group) {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const { rows } = await admin.query(
      `select 1 from outbox where job in ('cells.fold', 'flags.evaluate') and parked_at is null
          and ($1::text is null or job = 'cells.fold' or payload ->> 'productGroup' = $1) limit 1`,
      [group ?? null],
    );
    if (rows.length === 0 || group !== undefined) return;
    await pause(20);
  }
}

async function openSink() {
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (piece) => (text += piece));
      stream.on('end', () => {
        const flag = /signalen\/([0-9a-f-]{36})/.exec(text.replaceAll('=\r\n', ''))?.[1];
        if (flag !== undefined && !accepted.has(flag)) accepted.set(flag, performance.now());
        done();
      });
    },
  });
  await new Promise((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  return smtp;
}

function cast(keys) {
  const organisations = REGIONS.flatMap((region) =>
    [1, 2, 3].map((n) => ({
      ref: `${region}-${n}`.toLowerCase(),
      name: `Hospital ${region} ${n}`,
      kind: 'care-provider',
      sector: 'hospital',
      region,
      holding: `${region}-${n}`.toLowerCase(),
      identifiers: {},
    })),
  );
  const apiKeys = organisations.map(({ ref }) => ({
    organisation: ref,
    secret: randomBytes(24).toString('base64url'),
    scopes: ['reports:write'],
  }));
  for (const { organisation, secret } of apiKeys) keys.set(organisation.toUpperCase(), secret);
  const person = (name, roles, more) => ({
    email: `${name}@example.org`,
    name,
    password: randomBytes(12).toString('hex'),
    totpSecret: null,
    organisation: null,
    roles,
    language: 'nl',
    ...more,
  });
  const people = [person('chris', ['panel'], { discipline: 'clinical', interests: [] }), person('judith', ['chair'], {})];
  return { organisations, people, apiKeys, ministry: [{ email: 'ministry@example.org' }], secretariat: [{ email: 'desk@example.org' }] };
}

function write(name, content) {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function prepare(bootstrap) {
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  await client.query('create database chain');
  await client.end();
  const url = new URL(server.adminUrl);
  url.pathname = '/chain';
  const roles = write('roles.json', JSON.stringify({ migrator: 'm', web: 'w', worker: 'k', auditor: 'a' }));
  const code = await new Promise((resolve) =>
    start('main.migrate.js', { DATABASE_URL: url.href, ROLES_FILE: roles, MELDPUNT_BOOTSTRAP: bootstrap }).once('exit', resolve),
  );
  if (code !== 0) throw new Error('the database could not be prepared');
  return url;
}

async function startBoth(url) {
  const port = await freePort();
  const as = (user, password) => Object.assign(new URL(url), { username: `meldpunt_${user}`, password }).href;
  const address = sink.server.address();
  const common = {
    MASTER_KEY_FILE: write('key', randomBytes(32).toString('base64')),
    SMTP_URL: `smtp://127.0.0.1:${address.port}`,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    PORT: String(port),
  };
  children.push(
    start('main.web.js', { ...common, DATABASE_URL: as('web', 'w') }),
    start('main.worker.js', { ...common, DATABASE_URL: as('worker', 'k') }),
  );
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

function start(script, env) {
  return spawn(process.execPath, [`dist/${script}`], {
    env: { ...process.env, LOG_LEVEL: 'error', DEMO: 'off', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
