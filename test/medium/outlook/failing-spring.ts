import { addDays } from '../../../src/domain/calendar.js';
import type { DemoScript, DemoSite } from '../../../src/domain/demo/demo-script.js';
import type { ReplayEvent } from '../../../src/domain/demo/replay-event.js';
import { demoWorldOf } from '../../../src/modules/oversight/demo/demo-world-of.js';
import type { ReplayWorld } from '../../../src/modules/oversight/demo/replay-world.js';

const FIRST_END = '2019-11-22';
const WEEKS = 17;

const site = (id: string, buysFrom: number): DemoSite => ({
  id,
  share: 0.02,
  covidShare: 0.02,
  earlierDays: 0,
  bufferWeeks: 8,
  uses: ['FFP2'],
  buysFrom,
});

/** Beds of an epidemic, in its last three weeks: they double every week. */
const OCCUPANCY = Array.from({ length: 4 }, (_, week) => ({
  monday: addDays('2020-02-24', 7 * week),
  icu: Array.from({ length: 7 }, (_each, day) => Math.round(10 * 2 ** (week + day / 7))),
  ward: Array.from({ length: 7 }, (_each, day) => Math.round(30 * 2 ** (week + day / 7))),
}));

/** A spring in which use rises and deliveries end: eight hospitals, three suppliers, one product. */
const SCRIPT: DemoScript = {
  seed: 7,
  firstEnd: FIRST_END,
  weeks: WEEKS,
  occupancy: OCCUPANCY,
  inpatients: 25_000,
  icuPatients: 900,
  articles: [{ code: 'FFP2', perInpatient: 0.5, perIcuPatient: 1, perCovidWard: 0.9, perCovidIcu: 2.4 }],
  sites: ['H01', 'H02', 'H03', 'H05', 'H06', 'H08', 'H11', 'H14'].map((id, place) => site(id, place % 3)),
  suppliers: ['S01', 'S02', 'S03'].map((id) => ({
    id,
    sells: ['FFP2'],
    stockWeeks: 5,
    inbound: [{ from: '2020-02-17', factor: 0 }],
  })),
  incidents: [],
};

/** @param weeks  so many of it; what comes later is cut off */
export async function failingSpring(weeks = WEEKS): Promise<ReplayWorld> {
  const world = demoWorldOf(SCRIPT);
  const last = `${addDays(FIRST_END, 7 * (weeks - 1))}T23:59:59Z`;
  const events: ReplayEvent[] = [];
  for await (const event of world.events()) if (event.received_at <= last) events.push(event);
  return { ...world, name: `spring of ${weeks} weeks`, lastReceived: last, nights: 42, events: () => events };
}
