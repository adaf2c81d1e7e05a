import { demoEvents } from '../../../domain/demo/demo-events.js';
import type { DemoScript } from '../../../domain/demo/demo-script.js';
import { DEMO_PARTIES } from './facts/demo-parties.js';
import { countingOf } from './replay-counting.js';
import type { ReplayWorld } from './replay-world.js';

/** The world that comes with the service. */
export function demoWorldOf(script: DemoScript): ReplayWorld {
  const events = demoEvents(script);
  return {
    name: 'demo',
    reporters: DEMO_PARTIES,
    articles: countingOf(script.articles),
    firstReceived: events[0]?.received_at ?? '',
    lastReceived: events.at(-1)?.received_at ?? '',
    events: () => events,
  };
}
