import { describe, expect, it } from '@jest/globals';
import type { PrimaryRules } from '../../../src/domain/disclosure/primary-rules.js';
import { leaksOf } from './collector.js';
import { historyOf } from './history.js';
import { faithful, FAULTY, publishedWeeks, type Publisher } from './publishers.js';

/** In a run of all trials; `npm run attack:disclosure` takes 10,000. */
const HISTORIES = Number(process.env['ATTACK_TRIES'] ?? 500);
const FIRST_SEED = 20_261_129;
const SEED = Number(process.env['ATTACK_SEED'] ?? FIRST_SEED);
const MS_PER_HISTORY = 6_000;
const MOST_FAULTY = 60;
const RULES: PrimaryRules = { fewest: 3, percent: 10_000n };

function leaksIn(seed: number, publish: Publisher): readonly string[] {
  return leaksOf(publishedWeeks(historyOf(seed), publish, RULES), RULES).map((leak) => `history ${seed}, ${leak}`);
}

describe('who keeps every publication', () => {
  it(
    `learns nothing that may not be known in ${HISTORIES} histories, seed ${SEED}`,
    () => {
      const begun = Date.now();
      const leaks: string[] = [];
      for (let history = 0; history < HISTORIES && leaks.length === 0; history += 1) leaks.push(...leaksIn(SEED + history, faithful));
      process.stdout.write(`attack on disclosure: ${JSON.stringify({ histories: HISTORIES, seconds: (Date.now() - begun) / 1_000 })}\n`);
      expect(leaks.slice(0, 10)).toEqual([]);
    },
    60_000 + HISTORIES * MS_PER_HISTORY,
  );

  it.each(Object.entries(FAULTY))(
    'learns something when %s',
    (_, publish) => {
      const seeds = Array.from({ length: MOST_FAULTY }, (_unused, history) => FIRST_SEED + history);
      expect(seeds.some((seed) => leaksIn(seed, publish).length > 0)).toBe(true);
    },
    60_000 + MOST_FAULTY * MS_PER_HISTORY,
  );
});
