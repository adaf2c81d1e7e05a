import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PolicyRow } from '../../../src/domain/policy/policy-row.js';
import { rowInForce } from '../../../src/domain/policy/row-in-force.js';

const row = (id: number, said: Partial<PolicyRow> = {}): PolicyRow => ({
  id,
  kind: 'cover-thresholds',
  productGroup: null,
  side: null,
  validFrom: '2020-01-01',
  value: {},
  ...said,
});

describe('the policy in force', () => {
  it.each([
    { rows: [], asked: {}, id: undefined, because: 'nobody has set any' },
    { rows: [row(1, { validFrom: '2026-11-23' })], asked: {}, id: undefined, because: 'it has not begun' },
    { rows: [row(1, { validFrom: '2026-11-22' })], asked: {}, id: 1, because: 'its first day counts' },
    {
      rows: [row(1), row(2, { validFrom: '2021-01-01' }), row(3)],
      asked: {},
      id: 2,
      because: 'the newest that has begun holds, not the last added',
    },
    { rows: [row(1), row(2)], asked: {}, id: 2, because: 'of two from one day the last added holds' },
    {
      rows: [row(1, { productGroup: 'ffp2' }), row(2, { validFrom: '2026-01-01' })],
      asked: { productGroup: 'ffp2' },
      id: 1,
      because: 'one of the group itself goes before a newer general one',
    },
    {
      rows: [row(1, { productGroup: 'ffp2' }), row(2)],
      asked: { productGroup: 'apron' },
      id: 2,
      because: 'another group has nothing to do with it',
    },
    { rows: [row(1, { productGroup: 'ffp2' })], asked: {}, id: undefined, because: 'a row of one group is no general one' },
    { rows: [row(1), row(2, { side: 'care' })], asked: {}, id: 1, because: 'the country as a whole is not its care side' },
    { rows: [row(1)], asked: { side: 'supplier' as const }, id: undefined, because: 'a rule of the country does not hold for each side' },
    {
      rows: [row(1, { kind: 'stock-floor', value: { basis: 'peak' } }), row(2, { kind: 'stock-floor', value: { basis: 'expected' } })],
      asked: { variant: 'peak' },
      id: 1,
      because: 'rows that hold side by side are told apart by what they are about',
    },
    { rows: [row(1, { value: { basis: 'peak' } })], asked: { variant: 'peak' }, id: undefined, because: 'this kind has no variants' },
    {
      rows: [row(1, { kind: 'stock-floor', value: { basis: 'peak' } })],
      asked: {},
      id: 1,
      because: 'who asks for no variant takes any',
    },
    {
      rows: [row(1, { kind: 'stock-floor', value: { weeks: 4 } })],
      asked: { variant: 'peak' },
      id: undefined,
      because: 'the row does not say which variant it is',
    },
    {
      rows: [row(1, { kind: 'stock-floor', value: { note: 'peak', basis: 'expected' } })],
      asked: { variant: 'peak' },
      id: undefined,
      because: 'another field that says so does not count',
    },
    {
      rows: [
        row(1, { kind: 'reporting-rhythm', value: { everyDays: 7, posture: 'calm' } }),
        row(2, { kind: 'reporting-rhythm', value: { everyDays: 1, posture: 'crisis' } }),
      ],
      asked: { variant: 'calm' },
      id: 1,
      because: 'the rhythm of calm times is not that of a crisis',
    },
  ])('is row $id: $because', ({ rows, asked, id }) => {
    expect(rowInForce(rows, '2026-11-22', asked)?.id).toBe(id);
  });

  it('is the same row in whatever order they were read', () => {
    const rows = [
      row(1, { productGroup: 'ffp2', validFrom: '2020-01-01' }),
      row(2, { productGroup: 'ffp2', validFrom: '2021-01-01' }),
      row(3, { productGroup: 'ffp2', validFrom: '2021-01-01' }),
      row(4, { validFrom: '2022-01-01' }),
      row(5, { validFrom: '2020-06-01' }),
      row(6, { validFrom: '2020-06-01' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 6 }), (read) => {
        expect(rowInForce(read, '2026-11-22', { productGroup: 'ffp2' })?.id).toBe(3);
        expect(rowInForce(read, '2026-11-22', {})?.id).toBe(4);
        expect(rowInForce(read, '2021-12-31', {})?.id).toBe(6);
      }),
    );
  });
});
