import { describe, expect, it } from '@jest/globals';
import { type Allowance, COUNTED_MILLISECONDS, FAILURES_ALLOWED, GUESSES_ALLOWED } from '../../../src/domain/parties/sign-in-limits.js';

const QUARTER = 15 * 60_000;
const DAY = 24 * 60 * 60_000;
const perDay = (allowances: readonly Allowance[]) => Math.min(...allowances.map(({ most, window }) => (most * DAY) / window));

describe('what may be guessed at', () => {
  it('is so often, in so long', () => {
    expect(GUESSES_ALLOWED).toEqual({
      factor: [
        { most: 10, window: QUARTER },
        { most: 30, window: DAY },
      ],
      link: [{ most: 30, window: QUARTER }],
      'letters-by-network': [{ most: 30, window: QUARTER }],
      'letters-to-address': [{ most: 3, window: QUARTER }],
    });
  });

  it('never has a window that is longer than what is remembered, and always one', () => {
    const windows = Object.values(GUESSES_ALLOWED).map((allowances) => Math.max(...allowances.map(({ window }) => window)));
    expect(Math.max(...windows)).toBe(COUNTED_MILLISECONDS);
    expect(Math.min(...windows)).toBe(QUARTER);
  });

  it('is a code of six digits with a chance of 3 in 100 a year, by who has the password already', () => {
    const [codes, atATime, days] = [1_000_000, 3, 365];
    const chance = 1 - (1 - atATime / codes) ** (perDay(GUESSES_ALLOWED.factor) * days);
    expect(Math.round(100 * chance)).toBe(3);
  });

  it('stays below 100 failures in a row. Source: NIST SP 800-63B, section 5.2.2', () => {
    for (const most of Object.values(FAILURES_ALLOWED)) expect(most).toBeLessThanOrEqual(100);
    expect(perDay(GUESSES_ALLOWED.factor)).toBeLessThan(100);
  });
});
