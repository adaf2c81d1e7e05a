// npm run bench:import: a file of stock lines through the API, judged, sealed, stored and on record, against COPY of the very same rows
// into the same table with the same indexes, on one PostgreSQL in one run. Tells the memory of the worker at its highest, and what
// processor time both sides took: on a machine that does other work, too, that says more than the clock. BENCH_PROFILE=FOLDER profiles the worker.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres.mjs';
import { freePort } from '../../scripts/processes/free-port.mjs';

const ROWS = Number(process.env.BENCH_ROWS ?? 100_000);
const DAYS = 700;
const DAY_MS = 86_400_000;
/** Of processor time, in a second. */
const TICKS = 100;
const SECRET = randomBytes(24).toString('base64url');
const GROUPS = ['ffp2', 'surgical-mask-iir', 'isolation-gown', 'apron', 'goggles', 'face-shield', 'cap', 'syringe', 'infusion-set', 'kn95'];
const folder = mkdtempSync(join(tmpdir(), 'meldpunt-bench-'));
const file = (name, content) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const masterKey = file('key', randomBytes(32).toString('base64'));
const server = await startPostgres({ dataDir: join(folder, 'pg'), settings: { shared_buffers: '256MB', max_wal_size: '4GB' } });
const children = [];

try {
  const own = await database('own');
  const organisations = [
    { ref: 'h1', name: 'Hospital', kind: 'care-provider', sector: 'hospital', region: 'VR17', holding: 'h1', identifiers: {} },
  ];
  const apiKeys = [{ organisation: 'h1', secret: SECRET, scopes: ['imports:write'] }];
  await migrate(own, file('bootstrap.json', JSON.stringify({ organisations, people: [], apiKeys, ministry: [], secretariat: [] })));
  const port = await start('web', own);
  await start('worker', own);
  const worker = children.at(-1);
  const before = highestMemory(worker.pid);
  const id = await sent(port);
  const used = { worker: cpuSeconds(worker.pid), postgres: await postgresSeconds(own) };
  const told = await finished(port, id);
  const cpu = { worker: cpuSeconds(worker.pid) - used.worker, postgres: (await postgresSeconds(own)) - used.postgres };
  const atEnd = highestMemory(worker.pid);
  const imported = (Date.parse(told.finishedAt) - Date.parse(told.startedAt)) / 1_000;
  await asAdmin(own, (client) => atRest(client));
  const memory = { before, imported: atEnd, highest: highestMemory(worker.pid), web: highestMemory(children[0].pid) };
  const copied = await copy(own);
  const figures = { rows: ROWS, told, importSeconds: imported, importPerSecond: Math.round(ROWS / imported), ...copied };
  const ratio = Number((copied.copySeconds / imported).toFixed(3));
  const microseconds = (seconds) => Math.round((seconds * 1e6) / ROWS);
  const perRow = { worker: microseconds(cpu.worker), postgres: microseconds(cpu.postgres), copy: microseconds(copied.copyCpuSeconds) };
  const all = { bench: 'import', ...figures, ratio, cpuMicrosecondsPerRow: perRow, memoryMegabytes: memory };
  process.stdout.write(`${JSON.stringify(all, null, 1)}\n`);
} finally {
  for (const child of children) child.kill('SIGTERM');
  await pause(process.env.BENCH_PROFILE === undefined ? 1_000 : 8_000);
  for (const child of children) child.kill('SIGKILL');
  await server.destroy();
  rmSync(folder, { recursive: true, force: true });
}

/** Lines of a table: two years of many groups, each line different. */
function* lines() {
  yield 'productGroup,asOf,unit,stockOnHand,usedPerWeek,note\n';
  const today = Date.now();
  for (let n = 0; n < ROWS; n += 1000) {
    const some = Array.from({ length: Math.min(1000, ROWS - n) }, (_, at) => {
      const day = new Date(today - (1 + ((n + at) % DAYS)) * DAY_MS).toISOString().slice(0, 10);
      return `${GROUPS[(n + at) % GROUPS.length]},${day},piece,${10_000 + ((n + at) % 90)},${1_000 + ((n + at) % 9)},regel ${n + at}\n`;
    });
    yield some.join('');
  }
}

function sent(port) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${SECRET}`, 'content-type': 'text/csv' };
    const asked = request({ host: '127.0.0.1', port, path: '/api/v1/imports', method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.on('end', () =>
        answer.statusCode === 202 ? resolve(answer.headers.location) : reject(new Error(`status ${answer.statusCode}`)),
      );
    });
    asked.on('error', reject);
    Readable.from(lines()).pipe(asked);
  });
}

async function finished(port, place) {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}${place}`, { headers: { authorization: `Bearer ${SECRET}` } });
    const told = await answer.json();
    process.stderr.write(`${told.state} ${told.rowsRead}\n`);
    if (told.state === 'finished' || told.state === 'failed') return told;
    await pause(2_000);
  }
}

/** Until the weeks are added up too. */
async function atRest(client) {
  for (let tries = 0; tries < 600; tries += 1) {
    const { rows } = await client.query(
      `select count(*)::integer as n from outbox where job in ('import.take', 'import.fold', 'cells.fold')`,
    );
    if (rows[0].n === 0) return;
    await pause(1_000);
  }
  throw new Error('the weeks are not added up');
}

/** The same rows, by COPY, into the same table of another database. */
async function copy(own) {
  const place = join(server.cluster, 'bench-rows');
  await asAdmin(own, (client) => client.query(`copy (select * from report) to '${place}' (format binary)`));
  const other = await database('copy');
  await migrate(other);
  return asAdmin(other, async (client) => {
    const [began, used] = [performance.now(), await postgresSeconds(other)];
    await client.query(`copy report from '${place}' (format binary)`);
    const copySeconds = Number(((performance.now() - began) / 1_000).toFixed(2));
    const copyCpuSeconds = (await postgresSeconds(other)) - used;
    return { copySeconds, copyPerSecond: Math.round(ROWS / copySeconds), copyCpuSeconds };
  });
}

async function asAdmin(url, work) {
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function database(name) {
  await asAdmin(new URL(server.adminUrl), (client) => client.query(`create database bench_${name}`));
  const url = new URL(server.adminUrl);
  url.pathname = `/bench_${name}`;
  return url;
}

async function migrate(url, bootstrap) {
  const env = {
    ...process.env,
    DATABASE_URL: url.href,
    ROLES_FILE: file('roles.json', JSON.stringify({ migrator: 'm', web: 'w', worker: 'k', auditor: 'a' })),
    MASTER_KEY_FILE: masterKey,
    LOG_LEVEL: 'warn',
    ...(bootstrap === undefined ? {} : { MELDPUNT_BOOTSTRAP: bootstrap }),
  };
  const child = spawn(process.execPath, ['dist/main.migrate.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error('the database could not be prepared');
}

async function start(name, url) {
  const [port, internal] = [await freePort(), await freePort()];
  const as = new URL(url);
  [as.username, as.password] = [`meldpunt_${name}`, name === 'web' ? 'w' : 'k'];
  const settings = {
    PORT: String(port),
    INTERNAL_PORT: String(internal),
    MASTER_KEY_FILE: masterKey,
    LOG_LEVEL: 'warn',
    DEMO: 'off',
    SMTP_URL: 'smtp://127.0.0.1:9',
  };
  const env = { ...process.env, DATABASE_URL: as.href, ...settings };
  const profiled =
    name === 'worker' && process.env.BENCH_PROFILE !== undefined ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];
  children.push(spawn(process.execPath, [...profiled, `dist/main.${name}.js`], { env, stdio: ['ignore', 'ignore', 'inherit'] }));
  for (let tries = 0; tries < 1_800; tries += 1) {
    const ready = await fetch(`http://127.0.0.1:${internal}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return port;
    await pause(100);
  }
  throw new Error(`${name} did not answer`);
}

/** Resident memory at its highest, in megabytes, as Linux counts. */
function highestMemory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1_024);
}

/** Processor time that a process took, in seconds, as Linux counts. */
function cpuSeconds(pid, ended = false) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').map(Number);
  return (fields[11] + fields[12] + (ended ? fields[13] + fields[14] : 0)) / TICKS;
}

/** The same of the whole server: its processes, and those that ended. */
function postgresSeconds(url) {
  return asAdmin(url, async (client) => {
    const { rows } = await client.query('select pg_backend_pid() as pid');
    const parent = Number(readFileSync(`/proc/${rows[0].pid}/stat`, 'utf8').split(') ')[1].split(' ')[1]);
    const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ');
    return children.reduce((sum, pid) => sum + cpuSeconds(pid), cpuSeconds(parent, true));
  });
}
