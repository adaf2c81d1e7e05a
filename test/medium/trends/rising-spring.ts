import { addDays } from '../../../src/domain/calendar.js';
import type { DemoScript, DemoSite, Incident } from '../../../src/domain/demo/demo-script.js';
import { demoWorldOf } from '../../../src/modules/oversight/demo/demo-world-of.js';
import type { ReplayWorld } from '../../../src/modules/oversight/demo/replay-world.js';

const FIRST_END = '2019-10-27';
const WEEKS = 20;
/** Monday of the week in which use begins to rise. */
const RISES = addDays(FIRST_END, 7 * (WEEKS - 4) + 1);

const site = (id: string, place: number): DemoSite => ({
  ...{ id, share: 0.02 + 0.002 * place, covidShare: 0.02 + 0.002 * place, earlierDays: 0 },
  ...{ bufferWeeks: 30, uses: ['FFP2'], buysFrom: place % 3 },
});

/** Beds of an epidemic that fill within a week and stay so. */
const OCCUPANCY = Array.from({ length: 4 }, (_, week) => ({
  monday: addDays(RISES, 7 * week),
  icu: Array.from({ length: 7 }, () => 1_300),
  ward: Array.from({ length: 7 }, () => 6_000),
}));

const announced = (reporter: string): Incident => ({
  ...{ kind: 'interruption', reporter, product: 'FFP2', announced: addDays(FIRST_END, 7 * (WEEKS - 1)) },
  ...{ startsOn: addDays(FIRST_END, 7 * WEEKS + 60), endsOn: addDays(FIRST_END, 7 * WEEKS + 90) },
  ...{ reason: 'production-disruption', marketShare: 0.05 },
});

const SCRIPT: DemoScript = {
  ...{ seed: 11, firstEnd: FIRST_END, weeks: WEEKS, occupancy: OCCUPANCY, inpatients: 25_000, icuPatients: 900 },
  articles: [{ code: 'FFP2', perInpatient: 0.5, perIcuPatient: 1, perCovidWard: 0.9, perCovidIcu: 2.4 }],
  sites: ['H01', 'H02', 'H03', 'H05', 'H08', 'H11'].map(site),
  suppliers: ['S01', 'S02', 'S03'].map((id) => ({ id, sells: ['FFP2'], stockWeeks: 40, inbound: [] })),
  incidents: ['S01', 'S02', 'S03'].map(announced),
};

/** A spring in which use rises by two thirds and nothing runs out; in its last week three suppliers announce an interruption. */
export function risingSpring(): ReplayWorld {
  const world = demoWorldOf(SCRIPT);
  return { ...world, name: 'spring in which use rises', lastReceived: `${addDays(FIRST_END, 7 * (WEEKS - 1))}T23:59:59Z`, nights: 3 };
}
