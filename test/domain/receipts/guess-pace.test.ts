import { describe, expect, it } from '@jest/globals';
import { secondsToWait, TRIES_AT_ONCE, type Tries, withTry } from '../../../src/domain/receipts/guess-pace.js';

const BEGIN = new Date('2026-11-22T12:00:00Z');
const after = (seconds: number) => new Date(BEGIN.getTime() + seconds * 1_000);
const tried = (count: number, last = BEGIN): Tries => ({ since: BEGIN, count, last });

describe('the pace of guessing', () => {
  it.each([
    { count: 0, wait: 0 },
    { count: TRIES_AT_ONCE - 1, wait: 0 },
    { count: TRIES_AT_ONCE, wait: 15 },
    { count: TRIES_AT_ONCE + 1, wait: 30 },
    { count: TRIES_AT_ONCE + 5, wait: 480 },
    { count: TRIES_AT_ONCE + 6, wait: 600 },
    { count: 1_000, wait: 600 },
  ])('asks to wait $wait seconds after $count', ({ count, wait }) => expect(secondsToWait(tried(count), BEGIN)).toBe(wait));

  it('waits no longer than it said', () => {
    expect(secondsToWait(tried(TRIES_AT_ONCE), after(14))).toBe(1);
    expect(secondsToWait(tried(TRIES_AT_ONCE), after(15))).toBe(0);
  });

  it('begins anew after an hour', () => {
    expect(secondsToWait(tried(50, after(3_599)), after(3_600))).toBe(0);
    expect(withTry(tried(50), after(3_599)).count).toBe(51);
    expect(withTry(tried(50), after(3_600))).toEqual({ since: after(3_600), count: 1, last: after(3_600) });
  });

  it('lets somebody who waits every time as told try fewer than 20 an hour', () => {
    let [tries, now, done] = [tried(0), BEGIN, 0];
    while (now < after(3_600)) {
      now = new Date(now.getTime() + secondsToWait(tries, now) * 1_000);
      tries = withTry(tries, now);
      done += 1;
    }
    expect(done).toBeLessThan(23);
  });
});
