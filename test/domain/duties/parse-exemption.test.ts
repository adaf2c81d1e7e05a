import { describe, expect, it } from '@jest/globals';
import { parseAnswer, parseExemption, parseRequest } from '../../../src/domain/duties/parse-exemption.js';
import { Problem } from '../../../src/domain/problem.js';

const GROUPS = new Set(['ffp2', 'apron']);
const KNOWN = { groups: GROUPS, organisations: new Set(['een']) };
const TODAY = '2026-11-22';
const ASKED = { product: 'ffp2', from: TODAY, until: '2026-12-31', reason: ' Wij verhuizen. ' };
const RECORDED = { ...ASKED, organisation: 'een', contact: 'Gijs, 070 000 00 00' };

function faultsOf(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return fault.faults.map(({ code, pointer }) => `${code} ${pointer}`);
  }
}

describe('an exemption as it is typed', () => {
  it('names product, days and why; no product is everything', () => {
    expect(parseRequest(ASKED, GROUPS, TODAY)).toEqual({
      productGroup: 'ffp2',
      from: TODAY,
      until: '2026-12-31',
      reason: 'Wij verhuizen.',
    });
    expect(parseRequest({ ...ASKED, product: '' }, GROUPS, TODAY).productGroup).toBeNull();
  });

  it('names of the desk also for whom, and who can be asked', () =>
    expect(parseExemption(RECORDED, KNOWN, TODAY)).toEqual({
      ...{ productGroup: 'ffp2', from: TODAY, until: '2026-12-31', reason: 'Wij verhuizen.' },
      ...{ organisation: 'een', contact: 'Gijs, 070 000 00 00' },
    }));

  it.each([
    { change: { until: TODAY }, faults: [], because: 'one day, today' },
    { change: { until: '2027-11-22' }, faults: [], because: '366 days' },
    { change: { until: '2027-11-23' }, faults: ['exemption.until /until'], because: 'for longer it is another duty' },
    { change: { until: '2026-11-21' }, faults: ['exemption.until /until'], because: 'it ends before it begins' },
    { change: { until: '' }, faults: ['exemption.until /until'], because: 'it always ends' },
    { change: { from: '2026-11-21' }, faults: ['proposal.day /from'], because: 'yesterday' },
    { change: { reason: 'x'.repeat(2_000) }, faults: [], because: 'a long reason' },
    { change: { reason: 'x'.repeat(2_001) }, faults: ['proposal.text /reason'], because: 'too long a reason' },
    {
      change: { product: 'kanarie', from: '', until: 'x', reason: ' ' },
      faults: ['duty.product /product', 'proposal.day /from', 'exemption.until /until', 'proposal.text /reason'],
      because: 'every fault at once',
    },
  ])('$faults: $because', ({ change, faults }) => {
    expect(faultsOf(() => parseRequest({ ...ASKED, ...change }, GROUPS, TODAY))).toEqual(faults);
    expect(faultsOf(() => parseExemption({ ...RECORDED, ...change }, KNOWN, TODAY))).toEqual(faults);
  });

  it('is refused of the desk for an organisation that is not there, and without somebody to ask', () =>
    expect(faultsOf(() => parseExemption({ ...RECORDED, organisation: 'geen', contact: '' }, KNOWN, TODAY))).toEqual([
      'exemption.organisation /organisation',
      'proposal.text /contact',
    ]));
});

describe('an answer of the desk', () => {
  it.each([
    { typed: { answer: 'yes', reason: 'Brand.', contact: 'Gijs' }, faults: [] },
    { typed: { answer: 'no', reason: 'Te lang.', contact: 'x'.repeat(200) }, faults: [] },
    { typed: { reason: 'Voorbij.', contact: 'Gijs' }, faults: [] },
    {
      typed: { answer: 'ja', reason: 'Brand.', contact: 'x'.repeat(201) },
      faults: ['proposal.answer-missing /answer', 'proposal.text /contact'],
    },
    {
      typed: { answer: '', reason: '', contact: '' },
      faults: ['proposal.answer-missing /answer', 'proposal.text /reason', 'proposal.text /contact'],
    },
  ])('$faults of $typed', ({ typed, faults }) => expect(faultsOf(() => parseAnswer(typed))).toEqual(faults));
});
