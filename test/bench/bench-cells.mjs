// npm run bench:cells: folding 1,000 new reports into the cells, with ever more reports stored. Flat is the aim (<= 1.2 x).
// `--large` adds 10 million stored reports; that fills some 20 GB and takes an hour to prepare. BENCH_STORED=10000,10000000 names the sizes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { system } from '../../dist/platform/actor.js';
import { openDatabase, setTypeParsers } from '../../dist/platform/database.js';
import { newId } from '../../dist/platform/identity.js';
import { migrate } from '../../dist/platform/migrate.js';
import { prepareRoles } from '../../dist/platform/prepare-roles.js';
import { LocalKeyKeeper } from '../../dist/platform/sealing/local-key-keeper.js';
import { SERVICE } from '../../dist/platform/sealing/purposes.js';
import { sealingKit } from '../../dist/platform/sealing/sealing-kit.js';
import { Secrets } from '../../dist/platform/secrets.js';
import { sealedVersion } from '../../dist/modules/reports/sealed-version.js';
import { CellsRepository } from '../../dist/modules/trends/cells.repository.js';
import { ContributionsNow } from '../../dist/modules/trends/contributions-now.js';
import { ContributionsRepository } from '../../dist/modules/trends/contributions.repository.js';
import { FoldReports } from '../../dist/modules/trends/fold-reports.js';
import { MoveCells } from '../../dist/modules/trends/move-cells.js';
import { RebuildWeek } from '../../dist/modules/trends/rebuild-week.js';
import { SeriesRepository } from '../../dist/modules/trends/series.repository.js';
import { StatementsRepository } from '../../dist/modules/trends/statements.repository.js';
import { WeeksRepository } from '../../dist/modules/trends/weeks.repository.js';
import { startPostgres } from '../../scripts/postgres.mjs';

const SIZES = process.env.BENCH_STORED?.split(',').map(Number) ?? [
  10_000,
  1_000_000,
  ...(process.argv.includes('--large') ? [10_000_000] : []),
];
const ORGANISATIONS = 1_000;
const GROUPS = [
  'ffp2',
  'surgical-mask-iir',
  'isolation-gown',
  'apron',
  'goggles',
  'face-shield',
  'cap',
  'syringe',
  'infusion-set',
  'examination-glove',
];
const PER_WEEK = ORGANISATIONS * GROUPS.length;
const MONDAY = '2026-11-16';
const NEW = 1_000;
const TURNS = Number(process.env.BENCH_ROUNDS ?? 9);
const PASSWORDS = { migrator: 'm', web: 'w', worker: 'k', auditor: 'a' };

const folder = mkdtempSync(join(tmpdir(), 'meldpunt-bench-'));
const server = await startPostgres({ dataDir: join(folder, 'pg'), settings: { shared_buffers: '256MB', max_wal_size: '4GB' } });
try {
  setTypeParsers();
  const results = [];
  for (const stored of SIZES) {
    results.push(await measured(stored));
    process.stderr.write(`${JSON.stringify(results.at(-1))}\n`);
  }
  const [first] = results;
  const ratios = results.map(({ stored, milliseconds }) => ({ stored, ratio: Number((milliseconds / first.milliseconds).toFixed(2)) }));
  process.stdout.write(`${JSON.stringify({ bench: 'cells', newReports: NEW, turns: TURNS, results, ratios }, null, 1)}\n`);
} finally {
  await server.destroy();
  rmSync(folder, { recursive: true, force: true });
}

async function measured(stored) {
  const name = `bench_${stored}`;
  await asAdmin('postgres', (client) => client.query(`create database ${name}`));
  await asAdmin(name, (client) => prepareRoles(client, PASSWORDS));
  await migrate(urlOf(name, 'meldpunt_migrator', 'm'), new Date(`${MONDAY}T12:00:00Z`));
  const { database } = await openDatabase({
    url: urlOf(name, 'meldpunt_worker', 'k'),
    poolSize: 4,
    entities: [],
    onError: () => undefined,
    statementTimeout: 600_000,
  });
  const parts = partsOn(database, join(folder, `${name}.keys`));
  const began = Date.now();
  await asAdmin(name, (client) => fill(client, stored / PER_WEEK, parts));
  await asAdmin(name, (client) => client.query('analyze'));
  const weeks = await asWorker(database, (tx) => parts.weeks.all(tx));
  for (const week of weeks) await asWorker(database, (tx) => parts.rebuildWeek.execute(tx, week));
  await asAdmin(name, (client) => client.query('analyze'));
  process.stderr.write(`${stored} stored in ${Math.round((Date.now() - began) / 1_000)} s\n`);
  const times = [];
  for (let turn = 0; turn < TURNS + 2; turn += 1) {
    const ids = await asAdmin(name, (client) => file(client, turn, parts));
    const started = performance.now();
    await parts.fold.execute(ids);
    times.push(performance.now() - started);
  }
  await database.close();
  await asAdmin('postgres', (client) => client.query(`drop database ${name} with (force)`));
  const counted = times.slice(2).sort((a, b) => a - b);
  return {
    stored,
    milliseconds: Math.round(counted[Math.floor(counted.length / 2)]),
    fastest: Math.round(counted[0]),
    slowest: Math.round(counted.at(-1)),
  };
}

/** What adds up, with keys of its own: the real keeper on files. */
function partsOn(database, keyFolder) {
  const secrets = new Secrets(Buffer.alloc(32));
  const clock = { now: () => new Date() };
  const { sealing, keys } = sealingKit(new LocalKeyKeeper(keyFolder, secrets), secrets, clock);
  const [statements, contributions, weeks] = [
    new StatementsRepository(sealing),
    new ContributionsRepository(sealing),
    new WeeksRepository(),
  ];
  const [cells, series] = [new CellsRepository(sealing), new SeriesRepository(sealing, clock)];
  const rebuildWeek = new RebuildWeek(contributions, cells, series);
  const moveCells = new MoveCells(contributions, cells, series, rebuildWeek);
  const outbox = { promise: async () => undefined };
  const fold = new FoldReports(database, statements, new ContributionsNow(statements, weeks), moveCells, outbox);
  return { database, sealing, keys, contributions, weeks, rebuildWeek, fold };
}

function asWorker(database, work) {
  return database.transaction(system('bench'), work);
}

/** History: every organisation states every product group once a week, sealed; what they add up to is put in its place. */
async function fill(client, weeks, { database, sealing, keys, contributions, weeks: weekBook }) {
  await client.query(`select ensure_month_partitions($1::date - 7 * $2::integer - 31, $1::date + 62)`, [MONDAY, weeks]);
  await client.query(`insert into holding (id, ref, name) select gen_random_uuid(), n::text, n::text from generate_series(1, $1) n`, [
    ORGANISATIONS,
  ]);
  await client.query(
    `insert into organisation (id, ref, name, kind, side, sector, region, holding_id, registered_at)
     select gen_random_uuid(), ref, name, 'care-provider', 'care', 'hospital', 'VR' || lpad((1 + ref::integer % 25)::text, 2, '0'), id, now() from holding`,
  );
  const organisations = await organisationsOf(client);
  for (const owner of [SERVICE, ...organisations]) await asWorker(database, (tx) => keys.make(tx, owner));
  for (let back = weeks - 1; back >= 0; back -= 1) {
    const weekStart = new Date(Date.parse(MONDAY) - back * 7 * 86_400_000).toISOString().slice(0, 10);
    const filedAt = new Date(`${weekStart}T10:00:00Z`);
    await asWorker(database, async (tx) => {
      const sealers = await sealing.sealers(tx, organisations, 'report');
      for (const productGroup of GROUPS) {
        const versions = organisations.map((organisationId) => versionOf({ organisationId, productGroup, asOf: weekStart, filedAt }));
        await insertReports(client, versions, sealers);
        const places = await weekBook.places(tx, organisations);
        const counted = { asOf: weekStart, usable: 1_000, blocked: 0, used: 100, expected: 100, incoming: 0 };
        const rest = { deliveries: [], signals: [0, 0, 0, 0, 0], notices: 0 };
        await contributions.replace(
          tx,
          places.map(({ organisationId, ...place }) => ({
            organisationId,
            productGroup,
            weekStart,
            counted: { ...counted, ...rest, ...place },
          })),
        );
      }
    });
  }
}

/** A thousand new statements of this week, one of each organisation. */
async function file(client, turn, { database, sealing }) {
  const organisations = await organisationsOf(client);
  const filedAt = new Date(Date.parse(`${MONDAY}T12:00:00Z`) + turn * 60_000);
  const versions = organisations.slice(0, NEW).map((organisationId, place) => {
    const productGroup = GROUPS[(place + turn) % GROUPS.length];
    return versionOf({ organisationId, productGroup, asOf: MONDAY, filedAt, usable: 900 + (place % 100), usedPerWeek: 90 });
  });
  const sealers = await asWorker(database, (tx) => sealing.sealers(tx, organisations, 'report'));
  await insertReports(client, versions, sealers);
  return versions.map(({ reportId }) => reportId);
}

async function organisationsOf(client) {
  const { rows } = await client.query('select id from organisation order by id');
  return rows.map(({ id }) => id);
}

function versionOf({ organisationId, productGroup, asOf, filedAt, usable = 1_000, usedPerWeek = 100 }) {
  const amounts = { usable, blocked: 0, used: null, usedPerWeek, expectedPerWeek: null, deliveries: [], severity: null };
  const body = { kind: 'stock', stockOnHand: usable, usedPerWeek };
  const key = { reportId: newId(filedAt), version: 1, organisationId, productGroup, asOf, filedAt };
  return { ...key, periodStart: null, periodEnd: null, receipt: 'ABCD-EFGH-JKMN-PQRS', body, amounts };
}

async function insertReports(client, versions, sealers) {
  const sealed = versions.map((version) => sealedVersion(sealers.get(version.organisationId), version));
  await client.query(
    `insert into report (report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, basis, state, is_current,
                         author_kind, author_id, receipt, receipt_index, body, amounts)
     select id, 1, filed_at, filed_at, organisation_id, 'stock', product_group, as_of, 'voluntary', 'filed', true,
            'client', organisation_id, receipt, sha256(id::text::bytea), body, amounts
       from unnest($1::uuid[], $2::timestamptz[], $3::uuid[], $4::text[], $5::date[], $6::bytea[], $7::bytea[], $8::bytea[])
         as given (id, filed_at, organisation_id, product_group, as_of, receipt, body, amounts)`,
    [
      versions.map(({ reportId }) => reportId),
      versions.map(({ filedAt }) => filedAt),
      versions.map(({ organisationId }) => organisationId),
      versions.map(({ productGroup }) => productGroup),
      versions.map(({ asOf }) => asOf),
      sealed.map(({ receipt }) => receipt),
      sealed.map(({ body }) => body),
      sealed.map(({ amounts }) => amounts),
    ],
  );
}

function urlOf(database, user, password) {
  const url = new URL(server.adminUrl);
  url.pathname = `/${database}`;
  if (user !== undefined) [url.username, url.password] = [user, password];
  return url.href;
}

async function asAdmin(database, work) {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
