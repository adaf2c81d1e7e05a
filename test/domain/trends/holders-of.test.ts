import { describe, expect, it } from '@jest/globals';
import { holdersOf, type WeekOfHolder } from '../../../src/domain/trends/holders-of.js';
import { aContribution } from './an-entry.js';

const OLD = '2026-11-02';
const LAST = '2026-11-09';
const NOW = '2026-11-16';

const week = (weekStart: string, given: Partial<WeekOfHolder> = {}): WeekOfHolder => ({
  organisationId: 'o1',
  weekStart,
  region: 'VR17',
  side: 'care',
  holdingId: 'h1',
  ...aContribution(),
  ...given,
});
const delivery = { on: '2026-12-01', amount: 5 };

describe('what is known of an organisation now', () => {
  it('is its latest stock statement with all that belongs to it', () => {
    const stated = week(LAST, { asOf: '2026-11-10', usable: 10, blocked: null, expected: 3, deliveries: [delivery] });
    const older = week(OLD, { asOf: '2026-11-03', usable: 99, blocked: 9, expected: 9, deliveries: [delivery, delivery] });
    expect(holdersOf([older, stated, week(NOW)], NOW)).toEqual([
      {
        ...{ holdingId: 'h1', region: 'VR17', side: 'care', asOf: '2026-11-10', usable: 10, blocked: null, expected: 3 },
        ...{ deliveries: [delivery], signals: [0, 0, 0, 0, 0] },
      },
    ]);
  });

  it('takes an empty shelf and no expected use for what they are', () => {
    const [holder] = holdersOf([week(OLD, { usable: 99, expected: 9 }), week(LAST, { usable: 0, expected: 0 })], NOW);
    expect(holder).toMatchObject({ usable: 0, expected: 0 });
  });

  it('finds the latest expected use, in whatever week it was stated', () => {
    const [holder] = holdersOf([week(LAST, { usable: 1 }), week(OLD, { expected: 7 })], NOW);
    expect(holder).toMatchObject({ usable: 1, expected: 7 });
  });

  it('stands where it stood last', () => {
    const moved = { region: 'NL', side: 'supplier', holdingId: 'h2' } as const;
    const weeks = [week(NOW, moved), week(OLD, { usable: 1 }), week(LAST)];
    expect(holdersOf(weeks, NOW)[0]).toMatchObject(moved);
    expect(holdersOf([...weeks].reverse(), NOW)[0]).toMatchObject(moved);
  });

  it('adds up shortages of recent weeks only, by severity', () => {
    const weeks = [
      week(OLD, { signals: [9, 9, 9, 9, 9] }),
      week(LAST, { signals: [1, 0, 2, 0, 3] }),
      week(NOW, { signals: [0, 4, 0, 5, 6] }),
    ];
    expect(holdersOf(weeks, LAST)[0]?.signals).toEqual([1, 4, 2, 5, 9]);
  });

  it('says not known of who only sent signals', () => {
    expect(holdersOf([week(NOW, { signals: [0, 0, 1, 0, 0] })], NOW)).toEqual([
      {
        ...{ holdingId: 'h1', region: 'VR17', side: 'care', asOf: null, usable: null, blocked: null, expected: null },
        ...{ deliveries: [], signals: [0, 0, 1, 0, 0] },
      },
    ]);
  });

  it('keeps organisations apart, although they have one owner', () => {
    const holders = holdersOf([week(NOW, { usable: 1 }), week(NOW, { organisationId: 'o2', usable: 2 }), week(LAST, { usable: 3 })], NOW);
    expect(holders.map(({ usable }) => usable)).toEqual([1, 2]);
    expect(holdersOf([], NOW)).toEqual([]);
  });
});
