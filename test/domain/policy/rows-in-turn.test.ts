import { describe, expect, it } from '@jest/globals';
import type { PolicyRow } from '../../../src/domain/policy/policy-row.js';
import { rowsInTurn } from '../../../src/domain/policy/rows-in-turn.js';

const row = (id: number, validFrom: string, productGroup: string | null = 'ffp2'): PolicyRow => ({
  id,
  kind: 'infection-guideline',
  productGroup,
  side: null,
  validFrom,
  value: {},
});

describe('rows that hold one after the other', () => {
  const turns = (rows: readonly PolicyRow[]) => rowsInTurn(rows, { productGroup: 'ffp2' }).map(({ id }) => id);

  it('take over on their first day; of one day the last recorded, and nothing of others', () =>
    expect(turns([row(3, '2026-03-01'), row(1, '2026-01-01'), row(2, '2026-03-01'), row(4, '2026-02-01', 'apron')])).toEqual([1, 3]));

  it('go by the product group itself before what holds for all, which never takes over again', () =>
    expect(turns([row(1, '2026-01-01', null), row(2, '2026-02-01'), row(3, '2026-03-01', null)])).toEqual([1, 2]));

  it('are none where there is none', () => expect(turns([])).toEqual([]));
});
