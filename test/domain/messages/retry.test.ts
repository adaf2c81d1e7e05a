import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deliveryOf } from '../../../src/domain/messages/delivery.js';
import { GIVE_UP_DAYS, nextAttempt } from '../../../src/domain/messages/retry.js';

const START = new Date('2026-11-22T12:00:00Z');
const after = (minutes: number) => new Date(START.getTime() + minutes * 60_000);

describe('trying again to deliver a message', () => {
  it.each([
    { attempts: 1, minutes: 1 },
    { attempts: 2, minutes: 5 },
    { attempts: 3, minutes: 15 },
    { attempts: 4, minutes: 60 },
    { attempts: 5, minutes: 120 },
    { attempts: 6, minutes: 240 },
    { attempts: 7, minutes: 240 },
    { attempts: 30, minutes: 240 },
  ])('waits $minutes minutes after attempt $attempts', ({ attempts, minutes }) => {
    expect(nextAttempt(START, attempts, START)).toEqual(after(minutes));
  });

  it('still tries when the next attempt falls on the fifth day exactly, and not a millisecond later', () => {
    const limit = after(GIVE_UP_DAYS * 24 * 60);
    expect(nextAttempt(START, 9, new Date(limit.getTime() - 240 * 60_000))).toEqual(limit);
    expect(nextAttempt(START, 9, new Date(limit.getTime() - 240 * 60_000 + 1))).toBeUndefined();
  });

  it.each([0, -1, 1.5])('counts attempts from 1, not %s', (attempts) => {
    expect(() => nextAttempt(START, attempts, START)).toThrow(new RangeError('attempts counts from 1'));
  });

  it('always ends: every chain of failures gives up after five days and 35 attempts', () => {
    let now: Date | undefined = START;
    let attempts = 0;
    while (now !== undefined) now = nextAttempt(START, (attempts += 1), now);
    expect(attempts).toBe(35);
  });
});

describe('what the answer of a mail server means', () => {
  it.each([
    { code: 250, outcome: 'accepted' },
    { code: 200, outcome: 'accepted' },
    { code: 299, outcome: 'accepted' },
    { code: 354, outcome: 'deferred' },
    { code: 421, outcome: 'deferred' },
    { code: 451, outcome: 'deferred' },
    { code: 499, outcome: 'deferred' },
    { code: 500, outcome: 'refused' },
    { code: 550, outcome: 'refused' },
    { code: 599, outcome: 'refused' },
    { code: 600, outcome: 'deferred' },
    { code: 199, outcome: 'deferred' },
    { code: undefined, outcome: 'lost' },
  ])('$code is $outcome', ({ code, outcome }) => {
    expect(deliveryOf(code)).toEqual({ outcome, replyCode: code });
  });

  it('never takes a failure for a delivery', () => {
    fc.assert(fc.property(fc.integer({ min: 300, max: 999 }), (code) => deliveryOf(code).outcome !== 'accepted'));
  });
});
