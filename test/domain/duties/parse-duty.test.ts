import { describe, expect, it } from '@jest/globals';
import { parseDuty, type TypedDuty } from '../../../src/domain/duties/parse-duty.js';
import { Problem } from '../../../src/domain/problem.js';

const GROUPS = new Set(['ffp2', 'apron']);
const TODAY = '2026-11-22';
const why = { author: 'minister', reason: 'een golf', source: 'besluit 12' };
const TYPED: TypedDuty = {
  ...why,
  ...{ side: 'care', product: 'ffp2', basis: 'statutory', days: '3' },
  ...{ from: '2026-11-23', until: '2026-12-31', during: 'crisis' },
};
const codesOf = (change: Partial<TypedDuty>): readonly string[] => {
  try {
    parseDuty({ ...TYPED, ...change }, GROUPS, TODAY, 'nl');
    return [];
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return fault.faults.map(({ code, pointer }) => `${code} ${pointer}`);
  }
};

describe('a duty to report as it is typed', () => {
  it('names side, product, ground, days, its days and its posture', () =>
    expect(parseDuty(TYPED, GROUPS, TODAY, 'nl')).toEqual({
      ...why,
      ...{ side: 'care', productGroup: 'ffp2', from: '2026-11-23' },
      value: { basis: 'statutory', days: 3, until: '2026-12-31', during: 'crisis' },
    }));

  it('may leave out product, days, last day and posture', () =>
    expect(parseDuty({ ...TYPED, product: '', days: '', until: '', during: '' }, GROUPS, TODAY, 'nl')).toMatchObject({
      productGroup: null,
      value: { basis: 'statutory', days: null, until: null },
    }));

  it.each([
    { change: { from: TODAY, until: TODAY }, faults: [], because: 'one day, today' },
    { change: { days: '366' }, faults: [], because: 'once a year' },
    { change: { days: '367' }, faults: ['duty.days /days'], because: 'less often is no duty' },
    { change: { days: '0' }, faults: ['duty.days /days'], because: 'nothing is asked every zero days' },
    { change: { days: '1,5' }, faults: ['duty.days /days'], because: 'nor every day and a half' },
    { change: { until: '2026-11-22' }, faults: ['duty.until /until'], because: 'it ends before it begins' },
    { change: { from: '2026-11-21' }, faults: ['proposal.day /from'], because: 'yesterday' },
    { change: { product: 'kanarie' }, faults: ['duty.product /product'], because: 'there is no such product' },
    { change: { during: 'normal' }, faults: ['posture.which /during'], because: 'in the normal posture duties hold anyway' },
    {
      change: { side: '', basis: '', author: '', reason: '', source: '' },
      faults: ['duty.side /side', 'duty.basis /basis', 'proposal.text /author', 'proposal.text /reason', 'proposal.text /source'],
      because: 'every fault at once',
    },
  ])('$faults: $because', ({ change, faults }) => expect(codesOf(change)).toEqual(faults));
});
