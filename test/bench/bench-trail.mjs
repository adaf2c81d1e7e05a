// npm run bench:trail: what it costs to chain the trail, three ways in turns on one PostgreSQL: not at all, in each transaction
// under a lock, and in batches after the commit; and how long a row waits for its link.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const CONNECTIONS = 32;
const BEAT_MS = 300;
const folder = mkdtempSync(join(tmpdir(), 'meldpunt-bench-'));
const server = await startPostgres({ dataDir: join(folder, 'pg') });

try {
  await prepared(server.adminUrl);
  const { openDatabase } = await import('../../dist/platform/database.js');
  const { SystemClock } = await import('../../dist/platform/clock.js');
  const { Secrets } = await import('../../dist/platform/secrets.js');
  const { Trail } = await import('../../dist/platform/trail.js');
  const { TrailChain } = await import('../../dist/platform/trail-chain.js');
  const { TrailKeys } = await import('../../dist/platform/trail-keys.js');
  const { linked, ORIGIN } = await import('../../dist/platform/trail-link.js');
  const { newId } = await import('../../dist/platform/identity.js');
  const open = (role, password, poolSize) =>
    openDatabase({ url: as(role, password), poolSize, entities: [], onError: () => undefined }).then(({ database }) => database);
  const [web, worker] = [await open('meldpunt_web', 'w', CONNECTIONS), await open('meldpunt_worker', 'k', 4)];
  const locked = await openDatabase({ url: server.adminUrl, poolSize: CONNECTIONS, entities: [], onError: () => undefined });
  const [clock, keys] = [new SystemClock(), TrailKeys.from(new Secrets(Buffer.alloc(32, 7)))];
  const trail = new Trail(clock, keys);
  const chain = new TrailChain(clock, worker, keys);
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  const client = { kind: 'client', id: newId(new Date()), organisationId: newId(new Date()), scopes: [] };
  const promise = `insert into outbox (job, payload, promised_at, due_at) values ('cells.fold', $1, now(), now())`;

  const deed = async (tx) => {
    const subjectId = newId(clock.now());
    const line = trail.line(tx, { action: 'report.filed', subjectKind: 'report', subjectId, organisationId: client.organisationId });
    await Promise.all([
      tx.prepared('outbox', promise, [JSON.stringify({ reportIds: [subjectId] })]),
      tx.prepared('trail.record', line.text, line.values),
    ]);
    return line;
  };
  const ways = {
    unchained: { trigger: false, once: () => web.transaction(client, deed) },
    batches: { trigger: true, once: () => web.transaction(client, deed) },
    locked: { trigger: false, once: () => locked.database.transaction(client, (tx) => linkedInside(tx)) },
  };
  /** The row and its link in one transaction: the lock is held from the reading of the head until the commit. */
  const linkedInside = async (tx) => {
    const line = await deed(tx);
    await tx.prepared('lock', 'select pg_advisory_xact_lock(1)', []);
    const [last] = await tx.prepared('head', 'select position, link_hash as "linkHash" from trail_link order by position desc limit 1', []);
    const [id, recordedAt, actorKind, actorId, actorRoles, organisationId, action, subjectKind, subjectId, keyVersion, mac] = line.values;
    const row = { id, recordedAt, actorKind, actorId, actorRoles, organisationId, action, subjectKind, subjectId, keyVersion, mac };
    const [link] = linked(last ?? ORIGIN, [row], keys.newest, clock.now());
    await tx.prepared(
      'link',
      `insert into trail_link (position, trail_id, recorded_at, row_hash, sealed_at, key_version, link_hash, mac) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [link.position, link.trailId, link.recordedAt, link.rowHash, link.sealedAt, link.keyVersion, link.linkHash, link.mac],
    );
  };

  const results = [];
  await turnOf(ways, chain, admin);
  while (results.length < ROUNDS) results.push(await turnOf(ways, chain, admin));
  const middle = (pick) => results.map(pick).sort((a, b) => a - b)[Math.floor(results.length / 2)];
  process.stdout.write(
    `${JSON.stringify({
      bench: 'trail',
      connections: CONNECTIONS,
      seconds: SECONDS,
      unchained: middle((turn) => turn.unchained),
      batches: middle((turn) => turn.batches),
      locked: middle((turn) => turn.locked),
      batchesOfUnchained: Number(middle((turn) => turn.batches / turn.unchained).toFixed(3)),
      lockedOfUnchained: Number(middle((turn) => turn.locked / turn.unchained).toFixed(3)),
      windowMs: {
        p50: middle((turn) => turn.window.p50),
        p99: middle((turn) => turn.window.p99),
        most: middle((turn) => turn.window.most),
      },
    })}\n`,
  );
  await Promise.all([web.close(), worker.close(), locked.database.close(), admin.end()]);
} finally {
  await server.destroy();
  rmSync(folder, { recursive: true, force: true });
}

/** Every way once, on an empty trail. */
async function turnOf(ways, chain, admin) {
  const turn = {};
  for (const [name, way] of Object.entries(ways)) {
    await emptied(admin, way.trigger);
    turn[name] = await measured(way, name === 'batches' ? chain : undefined);
    if (name === 'batches') turn.window = await windowOf(admin);
  }
  process.stderr.write(`${JSON.stringify(turn)}\n`);
  return turn;
}

/** Transactions a second; with the chainer at its beat beside it, until it has linked everything. */
async function measured({ once }, chain) {
  let count = 0;
  let busy = true;
  const chainer = (async () => {
    while (chain !== undefined && busy) {
      await chain.runAll();
      await pause(BEAT_MS);
    }
    await chain?.runAll();
  })();
  const began = performance.now();
  const end = began + SECONDS * 1_000;
  const writer = async () => {
    for (; performance.now() < end; count += 1) await once();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, writer));
  const perSecond = Math.round(count / ((performance.now() - began) / 1_000));
  busy = false;
  await chainer;
  return perSecond;
}

/** Milliseconds from the recording of a row until its link: within it a row can be removed without trace. */
async function windowOf(admin) {
  const { rows } = await admin.query(`
    select percentile_disc(0.5) within group (order by waited) as p50,
           percentile_disc(0.99) within group (order by waited) as p99,
           max(waited) as most
      from (select (extract(epoch from sealed_at - recorded_at) * 1000)::integer as waited from trail_link) as link`);
  return rows[0];
}

async function emptied(admin, waits) {
  for (const table of ['trail', 'trail_link', 'trail_pending', 'outbox']) {
    await admin.query(`alter table ${table} disable trigger user`);
    await admin.query(`delete from ${table}`);
  }
  await admin.query('vacuum analyze trail, trail_link, trail_pending, outbox');
  if (waits) await admin.query('alter table trail enable always trigger trail_waits');
}

function as(user, password) {
  const url = new URL(server.adminUrl);
  url.username = user;
  url.password = password;
  return url.href;
}

async function prepared(url) {
  const { migrate } = await import('../../dist/platform/migrate.js');
  const { prepareRoles } = await import('../../dist/platform/prepare-roles.js');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await prepareRoles(client, { migrator: 'm', web: 'w', worker: 'k', auditor: 'a' });
  await client.end();
  await migrate(url, new Date());
}
