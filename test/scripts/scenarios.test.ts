import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { chaosAsked, scenarios, wasSeen } from '../../scripts/test-run/scenarios.mjs';

const known = [{ name: 'killed-web', promises: ['the web is killed: loses nothing'] }];

describe('the scenarios of npm run chaos', () => {
  it('are all those there are, each with what it promises', () => {
    const files = readdirSync(new URL('../faults/', import.meta.url)).filter((file) => file.endsWith('.test.ts'));
    expect(scenarios().map(({ name }) => `${name}.test.ts`)).toEqual(files.sort());
    expect(scenarios().filter(({ promises }) => promises.length === 0 || promises.some((promise) => promise.startsWith(': ')))).toEqual([]);
  });

  it('are run by name, larger when asked', () => {
    expect(chaosAsked([], known)).toEqual({});
    expect(chaosAsked(['killed-web'], known)).toEqual({ scenario: known[0], size: 1 });
    expect(chaosAsked(['killed-web', '--size', '60'], known)).toEqual({ scenario: known[0], size: 60 });
  });

  it.each([['other'], ['killed-web', '60'], ['killed-web', '--size', '0'], ['killed-web', '--size', '2', 'x']])('refuse %j', (...words) =>
    expect(chaosAsked(words, known).fault).toBeTruthy(),
  );

  it('are kept only where something was seen and nothing was left out', () => {
    expect(wasSeen({ numPassedTests: 2, numPendingTests: 0, numFailedTests: 0 })).toBe(true);
    for (const odd of [{}, { numPassedTests: 0 }, { numPassedTests: 2, numPendingTests: 1 }, { numPassedTests: 2, numFailedTests: 1 }])
      expect(wasSeen(odd)).toBe(false);
  });
});
