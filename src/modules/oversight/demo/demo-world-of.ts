import { demoEvents } from '../../../domain/demo/demo-events.js';
import type { DemoScript } from '../../../domain/demo/demo-script.js';
import { occupancyEvents } from '../../../domain/demo/occupancy-events.js';
import type { ReplayEvent } from '../../../domain/demo/replay-event.js';
import { DEMO_PARTIES } from './facts/demo-parties.js';
import { countingOf } from './replay-counting.js';
import type { ReplayWorld } from './replay-world.js';

/** Long enough for a warning to rise, and a visitor waits for each of them. */
const NIGHTS = 7;

/** The world that comes with the service. */
export function demoWorldOf(script: DemoScript): ReplayWorld {
  const reports = demoEvents(script);
  const events: ReplayEvent[] = [...reports, ...occupancyEvents(script.occupancy)].sort(byReceipt);
  return {
    name: 'demo',
    reporters: DEMO_PARTIES,
    articles: countingOf(script.articles),
    firstReceived: reports[0]?.received_at ?? '',
    lastReceived: reports.at(-1)?.received_at ?? '',
    nights: NIGHTS,
    events: () => events,
  };
}

/** What came in at one instant stays as it was: the rest has an order of its own already. */
function byReceipt(one: ReplayEvent, other: ReplayEvent): number {
  if (one.received_at === other.received_at) return 0;
  return one.received_at < other.received_at ? -1 : 1;
}
