import { describe, expect, it } from '@jest/globals';
import { KEY_DAYS, keyExpiry, keyTermsFaults } from '../../../src/domain/parties/key-terms.js';

const NAME_FAULT = { code: 'party.key-name', pointer: '/name' };
const DAYS_FAULT = { code: 'party.key-days', pointer: '/days', values: { longest: 730 } };

describe('the terms of a key', () => {
  it('may be left out', () => expect(keyTermsFaults({})).toEqual([]));

  it.each(['a', '7', 'ERP noord_2.1-test', `x${'y'.repeat(59)}`])('take %j for a name', (name) => {
    expect(keyTermsFaults({ name })).toEqual([]);
  });

  it.each(['', ' a', '.a', '-a', '_a', 'a\n', 'a!', 'é', 'a/b', `x${'y'.repeat(60)}`])('do not take %j for a name', (name) => {
    expect(keyTermsFaults({ name })).toEqual([NAME_FAULT]);
  });

  it.each([1, 365, 730])('take %d days', (days) => expect(keyTermsFaults({ days })).toEqual([]));

  it.each([0, -1, 731, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('do not take %d days', (days) => {
    expect(keyTermsFaults({ days })).toEqual([DAYS_FAULT]);
  });

  it('name every fault at once', () => expect(keyTermsFaults({ name: '!', days: 0 })).toEqual([NAME_FAULT, DAYS_FAULT]));

  it('end after so many days of 24 hours, after a year when nothing is said', () => {
    const at = new Date('2026-11-22T12:00:00Z');
    expect(KEY_DAYS).toBe(365);
    expect(keyExpiry(at, 2)).toEqual(new Date('2026-11-24T12:00:00Z'));
    expect(keyExpiry(at)).toEqual(new Date('2027-11-22T12:00:00Z'));
  });
});
