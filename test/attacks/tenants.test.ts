import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessWorld } from '../medium/access/access-world.js';
import { assault } from './assault.js';
import { aVictim, type Victim } from './victim.js';

/** In a run of all tests; `npm run attack:tenants` takes 100,000. */
const TRIES = Number(process.env['ATTACK_TRIES'] ?? 3_000);
const SEED = Number(process.env['ATTACK_SEED'] ?? 20_261_122);
const MS_PER_TRY = 60;

/** A long attack says how far it is, and what it found so far. */
function hear(tried: number, faults: readonly string[]): void {
  if (tried > 0 && tried % 5_000 === 0) process.stdout.write(`attack on tenants: ${tried} tries\n${faults.join('\n')}\n`);
}

let access: AccessWorld;
let victim: Victim;
beforeAll(async () => {
  access = await AccessWorld.make();
  victim = await aVictim(access);
}, 120_000);
afterAll(() => access.close());

describe('things of another organisation', () => {
  it(
    `are neither told nor touched in ${TRIES} tries by everybody else, seed ${SEED}`,
    async () => {
      const begun = Date.now();
      const { faults, requests, byStatus } = await assault(access, victim, { tries: TRIES, seed: SEED, hear });
      const figures = JSON.stringify({ tries: TRIES, seed: SEED, requests, byStatus, seconds: (Date.now() - begun) / 1_000 });
      process.stdout.write(`attack on tenants: ${figures}\n`);
      expect(faults.slice(0, 20)).toEqual([]);
      expect(requests).toBeGreaterThanOrEqual(TRIES);
    },
    60_000 + TRIES * MS_PER_TRY,
  );
});
