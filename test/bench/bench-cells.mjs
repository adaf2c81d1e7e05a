// npm run bench:cells: folding 1,000 new reports into the cells, with ever more reports stored. Flat is the aim (<= 1.2 x).
// `--large` adds 10 million stored reports; that fills some 20 GB and takes an hour to prepare.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { system } from '../../dist/platform/actor.js';
import { openDatabase, setTypeParsers } from '../../dist/platform/database.js';
import { newId } from '../../dist/platform/identity.js';
import { migrate } from '../../dist/platform/migrate.js';
import { prepareRoles } from '../../dist/platform/prepare-roles.js';
import { CellsRepository } from '../../dist/modules/trends/cells.repository.js';
import { ContributionsNow } from '../../dist/modules/trends/contributions-now.js';
import { ContributionsRepository } from '../../dist/modules/trends/contributions.repository.js';
import { FoldReports } from '../../dist/modules/trends/fold-reports.js';
import { StatementsRepository } from '../../dist/modules/trends/statements.repository.js';
import { startPostgres } from '../../scripts/postgres.mjs';

const SIZES = [10_000, 1_000_000, ...(process.argv.includes('--large') ? [10_000_000] : [])];
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
  const weeks = stored / PER_WEEK;
  const began = Date.now();
  await asAdmin(name, (client) => fill(client, weeks));
  await asAdmin(name, (client) => client.query('analyze'));
  await rebuildCells(database);
  await asAdmin(name, (client) => client.query('analyze'));
  process.stderr.write(`${stored} stored in ${Math.round((Date.now() - began) / 1_000)} s\n`);
  const times = [];
  for (let turn = 0; turn < TURNS + 2; turn += 1) {
    const ids = await asAdmin(name, (client) => file(client, turn));
    const started = performance.now();
    await foldOn(database).execute(ids);
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

function foldOn(database) {
  const statements = new StatementsRepository();
  const contributions = new ContributionsRepository();
  const outbox = { promise: async () => undefined };
  return new FoldReports(database, statements, new ContributionsNow(statements, contributions), new CellsRepository(), outbox);
}

/** History: every organisation states every product group once a week; what they add up to is put in its place. */
async function fill(client, weeks) {
  await client.query(`select ensure_month_partitions($1::date - 7 * $2::integer - 31, $1::date + 62)`, [MONDAY, weeks]);
  await client.query(`insert into holding (id, ref, name) select gen_random_uuid(), n::text, n::text from generate_series(1, $1) n`, [
    ORGANISATIONS,
  ]);
  await client.query(
    `insert into organisation (id, ref, name, kind, side, sector, region, holding_id, registered_at)
     select gen_random_uuid(), ref, name, 'care-provider', 'care', 'hospital', 'VR' || lpad((1 + ref::integer % 25)::text, 2, '0'), id, now() from holding`,
  );
  for (let back = weeks - 1; back >= 0; back -= 1) {
    await client.query(
      `with stated as (
         select o.id as organisation_id, g.product_group, $1::date - 7 * $2::integer as week, o.region, o.holding_id
           from organisation o cross join unnest($3::text[]) as g (product_group)
       ),
       filed as (
         insert into report (report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, basis, state, is_current,
                             author_kind, author_id, receipt, body, usable, blocked, used_per_week, deliveries)
         select gen_random_uuid(), 1, week + interval '10 hours', week + interval '10 hours', organisation_id, 'stock', product_group, week,
                'voluntary', 'filed', true, 'client', organisation_id, 'XXXX-XXXX-XXXX-XXXX', '{"kind":"stock","stockOnHand":1000,"usedPerWeek":100}',
                1000, 0, 100, '[]'
           from stated
       )
       insert into contribution (organisation_id, product_group, week_start, region, sector, side, holding_id, as_of, usable, blocked, used, expected, incoming)
       select organisation_id, product_group, week, region, 'hospital', 'care', holding_id, week, 1000, 0, 100, 100, 0 from stated`,
      [MONDAY, back, GROUPS],
    );
  }
}

async function rebuildCells(database) {
  const cells = new CellsRepository();
  const weeks = await database.transaction(system('bench'), (tx) => cells.weeks(tx));
  for (const week of weeks) await database.transaction(system('bench'), (tx) => cells.rebuild(tx, week));
}

/** A thousand new statements of this week, one of each organisation. */
async function file(client, turn) {
  const filedAt = new Date(Date.parse(`${MONDAY}T12:00:00Z`) + turn * 60_000);
  const ids = Array.from({ length: NEW }, () => newId(filedAt));
  await client.query(
    `insert into report (report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, basis, state, is_current,
                         author_kind, author_id, receipt, body, usable, blocked, used_per_week, deliveries)
     select g.id, 1, $2, $2, o.id, 'stock', ($3::text[])[1 + (o.place + $4::integer) % 10], $5, 'voluntary', 'filed', true, 'client', o.id,
            $6, '{}', 900 + o.place % 100, 0, 90, '[]'
       from unnest($1::uuid[]) with ordinality as g (id, place)
       join (select id, row_number() over (order by id)::integer as place from organisation) as o on o.place = g.place`,
    [ids, filedAt, GROUPS, turn, MONDAY, randomUUID()],
  );
  return ids;
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
