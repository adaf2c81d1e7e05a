import { describe, expect, it } from '@jest/globals';
import type { PrimaryRules } from '../../../src/domain/disclosure/primary-rules.js';
import { leaksOf } from './collector.js';
import { historyOf } from './history.js';
import { collections, statedWeeks, type ToldWeek, toldWeeks } from './published-weeks.js';

/** A history of the service has seven tables a week: a fifth as many as of the command. */
const HISTORIES = Math.ceil(Number(process.env['ATTACK_TRIES'] ?? 500) / 5);
const SEED = Number(process.env['ATTACK_SEED'] ?? 20_261_130);
const MS_PER_HISTORY = 20_000;
const RULES: PrimaryRules = { fewest: 3, percent: 10_000n };

function leaksIn(seed: number, publish: typeof toldWeeks = toldWeeks): readonly string[] {
  const weeks = publish(statedWeeks(historyOf(seed), seed), RULES);
  return collections(weeks).flatMap((snapshots) => leaksOf(snapshots, RULES).map((leak) => `history ${seed}, ${leak}`));
}

/** Live totals behind a gate of three holdings, as the service had them. */
function liveTotals(weeks: Parameters<typeof toldWeeks>[0]): readonly ToldWeek[] {
  return weeks.flatMap((stated) =>
    toldWeeks([stated], { fewest: 3, percent: 0n }).map(({ told }) => ({
      stated,
      told: new Map(
        [...told].map(([scope, totals]) => {
          const here = stated.filter(({ region }) => scope === 'NL' || region === scope);
          const enough = new Set(here.map(({ holdingId }) => holdingId)).size >= RULES.fewest;
          const state = enough ? ({ state: 'shown', value: 0n } as const) : ({ state: 'withheld', value: null } as const);
          return [scope, { ...totals, usable: state, used: state, expected: state, stockOfExpecters: state }];
        }),
      ),
    })),
  );
}

describe('who keeps every total that the service publishes', () => {
  it(
    `learns nothing that may not be known in ${HISTORIES} histories, seed ${SEED}`,
    () => {
      const begun = Date.now();
      const leaks: string[] = [];
      let told = 0;
      for (let history = 0; history < HISTORIES && leaks.length === 0; history += 1) {
        leaks.push(...leaksIn(SEED + history));
        told += 1;
      }
      process.stdout.write(`attack on what is published: ${JSON.stringify({ histories: told, seconds: (Date.now() - begun) / 1_000 })}\n`);
      expect(leaks.slice(0, 10)).toEqual([]);
    },
    60_000 + HISTORIES * MS_PER_HISTORY,
  );

  it('learns something from totals behind a gate of three holdings', () => {
    expect(Array.from({ length: 10 }, (_, at) => leaksIn(SEED + at, liveTotals)).flat().length).toBeGreaterThan(0);
  });
});
