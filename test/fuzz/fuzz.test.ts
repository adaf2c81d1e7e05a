import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, answerFaults } from './answer-faults.js';
import { type FuzzRequest, FuzzWorld } from './fuzz-world.js';
import type { Operation } from './operations.js';
import { plansOf } from './request-plan.js';

/** `FUZZ_REQUESTS` and `FUZZ_SEED` of the environment; a run with the seed it printed sends the same again. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 2_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? randomInt(2 ** 31));
const BATCH = 500;
const AT_ONCE = 8;
const FAULTS_SHOWN = 30;
const TEXT_SHOWN = 500;
const HOUR_MS = 3_600_000;

let world: FuzzWorld;
beforeAll(async () => {
  world = await FuzzWorld.make();
}, 120_000);
afterAll(() => world.close());

/** What was met so far. */
class Tally {
  readonly served = new Set<string>();
  readonly faults = new Map<string, string>();
  readonly statuses = new Map<string, number>();

  note(operation: Operation, answer: Answer, request?: FuzzRequest): void {
    if (answer.status < 300) this.served.add(operation.id);
    const met = `${operation.id} ${answer.status}`;
    this.statuses.set(met, (this.statuses.get(met) ?? 0) + 1);
    for (const fault of answerFaults(operation, answer)) {
      const kind = `${met}: ${fault}`;
      if (this.faults.has(kind)) continue;
      const { asker, url, payload } = { asker: undefined, url: '', payload: '', ...request };
      this.faults.set(kind, [kind, asker?.name, url, payload, answer.text].map((part) => (part ?? '').slice(0, TEXT_SHOWN)).join('\n  '));
    }
  }
}

async function sendAll(requests: readonly FuzzRequest[], tally: Tally): Promise<void> {
  const waiting = [...requests];
  const one = async (): Promise<void> => {
    for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
      tally.note(request.operation, await world.send(request), request);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

/** Every operation by everybody, before things change. */
function firstRound(): FuzzRequest[] {
  const plans = world.operations.flatMap((operation) => fc.sample(plansOf(operation), { numRuns: 4, seed: SEED }));
  return plans.flatMap((plan) => world.askers.map((asker) => world.requestOf(plan, asker)));
}

describe('the API', () => {
  it(
    'answers everything that can be sent as its description says',
    async () => {
      // At once: a run that dies on its way must be repeatable too.
      process.stdout.write(`fuzz: seed ${SEED}\n`);
      const started = performance.now();
      const tally = new Tally();
      for (const [operation, answer] of await world.wellKnown()) tally.note(operation, answer);
      const first = firstRound().slice(0, REQUESTS);
      await sendAll(first, tally);
      const any = fc.oneof(...world.operations.map(plansOf));
      let sent = first.length;
      for (let batch = 0; sent < REQUESTS; batch += 1) {
        const plans = fc.sample(any, { numRuns: Math.min(BATCH, REQUESTS - sent), seed: SEED + batch });
        await sendAll(
          plans.map((plan) => world.requestOf(plan)),
          tally,
        );
        sent += plans.length;
      }
      const seconds = (performance.now() - started) / 1_000;
      process.stdout.write(`fuzz: ${sent} requests, ${seconds.toFixed(1)} s, ${Math.round(sent / seconds)} per second\n`);
      if (process.env['FUZZ_TELL'] !== undefined) process.stdout.write(`${JSON.stringify([...tally.statuses].sort(), null, 1)}\n`);
      expect([...tally.faults.values()].slice(0, FAULTS_SHOWN)).toEqual([]);
      expect(world.operations.map(({ id }) => id).filter((id) => !tally.served.has(id))).toEqual([]);
    },
    HOUR_MS,
  );
});
