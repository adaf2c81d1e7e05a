import { describe, expect, it } from '@jest/globals';
import { lookGoesOn, RECEIPT_IDLE_MS, RECEIPT_LONGEST_MS, receiptOpens } from '../../../src/domain/receipts/receipt-terms.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = new Date('2026-11-22T12:00:00Z');
const ago = (milliseconds: number): Date => new Date(NOW.getTime() - milliseconds);

describe('a receipt', () => {
  it.each([
    { state: 'filed', since: 1_000 * DAY, opens: true, because: 'a report that stands is opened for good' },
    { state: 'withdrawn', since: 0, opens: true, because: 'it was withdrawn just now' },
    { state: 'withdrawn', since: 92 * DAY - 1, opens: true, because: 'the quarter is not over' },
    { state: 'withdrawn', since: 92 * DAY, opens: false, because: 'at its very end it is' },
  ] as const)('opens a report that is $state: $opens, $because', ({ state, since, opens }) => {
    expect(receiptOpens(state, ago(since), NOW)).toBe(opens);
  });
});

describe('a look with a receipt', () => {
  it('may be left for a quarter of an hour, and takes two hours at most', () => {
    expect([RECEIPT_IDLE_MS, RECEIPT_LONGEST_MS]).toEqual([15 * MINUTE, 120 * MINUTE]);
  });

  it.each([
    { opened: 0, seen: 0, goesOn: true, because: 'it has just begun' },
    { opened: 15 * MINUTE, seen: 15 * MINUTE - 1, goesOn: true, because: 'somebody was there within a quarter of an hour' },
    { opened: 15 * MINUTE, seen: 15 * MINUTE, goesOn: false, because: 'nobody was' },
    { opened: 120 * MINUTE - 1, seen: 0, goesOn: true, because: 'two hours have not passed' },
    { opened: 120 * MINUTE, seen: 0, goesOn: false, because: 'they have, whoever is there' },
  ])('goes on: $goesOn, $because', ({ opened, seen, goesOn }) => {
    expect(lookGoesOn(ago(opened), ago(seen), NOW)).toBe(goesOn);
  });
});
