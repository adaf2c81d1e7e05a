import { Outbox } from '../../../src/jobs/outbox.js';
import { IdempotencyRepository } from '../../../src/modules/reports/idempotency.repository.js';
import type { Filer } from '../../../src/modules/reports/filer.js';
import { FileReport } from '../../../src/modules/reports/file-report.js';
import { FileTogether } from '../../../src/modules/reports/file-together.js';
import { FiguresBeforeRepository } from '../../../src/modules/reports/figures-before.repository.js';
import { FilingContext } from '../../../src/modules/reports/filing-context.js';
import { Once } from '../../../src/modules/reports/once.js';
import { ReportableGroups } from '../../../src/modules/reports/reportable-groups.js';
import { ReportRowsRepository } from '../../../src/modules/reports/report-rows.repository.js';
import { ReportsRepository } from '../../../src/modules/reports/reports.repository.js';
import { SidesRepository } from '../../../src/modules/reports/sides.repository.js';
import { StoreReport } from '../../../src/modules/reports/store-report.js';
import { StoreTogether } from '../../../src/modules/reports/store-together.js';
import { UnderstandBodies } from '../../../src/modules/reports/understand-bodies.js';
import { UnitGuard } from '../../../src/modules/reports/unit-guard.js';
import type { Database } from '../../../src/platform/database.js';
import { newId } from '../../../src/platform/identity.js';
import { openLog } from '../../../src/platform/log.js';
import { Trail } from '../../../src/platform/trail.js';
import { Wake } from '../../../src/platform/wake.js';
import { aWorld, type World } from '../../support/database.js';
import { keepPerson } from '../../support/kept-people.js';
import { giveKeys } from '../../support/sealing.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';

export const GROUPS = new ReportableGroups([
  {
    id: 'ffp2',
    name: { nl: 'FFP2-masker', en: 'FFP2 respirator' },
    baseUnit: 'piece',
    boxSizes: [20],
    packSizes: [20, 1000],
    inPairs: false,
  },
  {
    id: 'examination-glove',
    name: { nl: 'Handschoen', en: 'Glove' },
    baseUnit: 'piece',
    boxSizes: [100, 50],
    packSizes: [100, 50, 1000],
    inPairs: true,
  },
  {
    id: 'hand-disinfectant',
    name: { nl: 'Handalcohol', en: 'Hand rub' },
    baseUnit: 'litre',
    boxSizes: [],
    packSizes: [0.5, 5],
    inPairs: false,
  },
]);

/** Two organisations on a database, each with a reporter: Anouk of a hospital and Bram of a supplier. */
export interface ReportingWorld extends World {
  readonly anouk: Filer;
  readonly bram: Filer;
}

export async function aReportingWorld(): Promise<ReportingWorld> {
  const world = await aWorld();
  const anouk = await aFiler(world, 'h1', 'care');
  const bram = await aFiler(world, 's1', 'supplier');
  return { ...world, anouk, bram };
}

export async function aFiler(world: World, ref: string, side: 'care' | 'supplier'): Promise<Filer> {
  const { admin, clock } = world;
  const [holding, organisationId, id] = [newId(clock.now()), newId(clock.now()), newId(clock.now())];
  await admin.query('insert into holding (id, ref, name) values ($1, $2, $2)', [holding, ref]);
  await admin.query(
    `insert into organisation (id, ref, name, kind, side, sector, region, holding_id, registered_at)
     values ($1, $2, $2, 'care-provider', $3, 'hospital', 'VR17', $4, now())`,
    [organisationId, ref, side, holding],
  );
  await giveKeys(world, organisationId);
  await keepPerson(world, { id, email: `${ref}@example.test`, roles: ['reporter'], organisationId });
  return { actor: { kind: 'person', id, organisationId, roles: ['reporter'] }, organisationId };
}

/** The use cases of reporting, on a database. */
export function deskOn(world: World, database: Database = world.web) {
  const {
    clock,
    sealing: { sealing },
  } = world;
  const reports = new ReportsRepository(sealing);
  const rows = new ReportRowsRepository(sealing);
  const trail = new Trail(clock, TRAIL_KEYS);
  const outbox = new Outbox(clock, new Wake(world.webSource));
  const guard = new UnitGuard(new FiguresBeforeRepository(sealing), GROUPS);
  const store = new StoreReport(rows, guard, trail, outbox);
  const filing = new FilingContext(database, new SidesRepository(), GROUPS);
  const bodies = new UnderstandBodies(database, filing, guard);
  const idempotency = new IdempotencyRepository(sealing);
  const once = new Once(database, idempotency);
  const storeTogether = new StoreTogether(database, guard, idempotency, store);
  const together = new FileTogether(once, store, storeTogether, openLog('test', 'silent'));
  return {
    fileReport: new FileReport(clock, bodies, together),
    storeTogether,
    filing,
    bodies,
    store,
    once,
    reports,
    rows,
    trail,
    outbox,
    guard,
    database,
    clock,
  };
}

/** A stock statement of 400 FFP2 masks on the day of the stopped clock. */
export const aStatement = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  kind: 'stock',
  productGroup: 'ffp2',
  asOf: '2026-11-22',
  unit: 'piece',
  stockOnHand: 400,
  usedPerWeek: 30,
  ...changes,
});

export const aShortage = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  kind: 'shortage',
  productGroup: 'ffp2',
  asOf: '2026-11-22',
  state: 'actual',
  startsOn: '2026-11-20',
  reason: 'shipping-delay',
  careImpact: 'postponed',
  ...changes,
});

/** Lines of the trail that were there when a world was emptied. */
const TRAIL_BEFORE = new WeakMap<object, number>();

/** Empties the filing tables; the trail cannot be emptied, so it is counted from here. */
export async function emptied({ admin }: World): Promise<void> {
  await admin.query('truncate report, idempotency, outbox, draft');
  await trailFromHere(admin);
}

/** Counts the trail from here. */
export async function trailFromHere(admin: World['admin']): Promise<void> {
  const { rows } = await admin.query<{ lines: number }>('select count(*)::integer as lines from trail');
  TRAIL_BEFORE.set(admin, rows[0]?.lines ?? 0);
}

/** How many rows the filing tables hold since they were emptied: reports, keys, lines, promises. */
export async function rowsIn({ admin }: World): Promise<{ report: number; idempotency: number; trail: number; outbox: number }> {
  const { rows } = await admin.query(
    `select (select count(*)::integer from report) as report,
            (select count(*)::integer from idempotency) as idempotency,
            (select count(*)::integer from trail) - $1 as trail,
            (select count(*)::integer from outbox) as outbox`,
    [TRAIL_BEFORE.get(admin) ?? 0],
  );
  return rows[0];
}
