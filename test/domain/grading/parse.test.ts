import { describe, expect, it } from '@jest/globals';
import { OUTCOME_SUBJECTS, parseVerdict, VERDICTS } from '../../../src/domain/grading/outcome.js';
import { LONGEST_SOURCE, parseShortage, sourceFaults } from '../../../src/domain/grading/parse-shortage.js';
import { Problem } from '../../../src/domain/problem.js';

const KNOWN = { productGroups: ['ffp2'], scopes: ['NL', 'VR01'] };
const TODAY = '2026-06-10';
const TYPED = { productGroup: 'ffp2', scope: 'NL', beganOn: '2026-06-01', endedOn: '', source: ' Letter of the inspectorate ' };
const parsed = (more: Partial<typeof TYPED> = {}) => parseShortage({ ...TYPED, ...more }, KNOWN, TODAY);
function faultsOf(more: Partial<typeof TYPED>): readonly string[] {
  try {
    parsed(more);
    return [];
  } catch (fault) {
    return fault instanceof Problem ? fault.faults.map(({ code, pointer }) => `${code} ${pointer}`) : ['no problem'];
  }
}

describe('a shortage that is put on record', () => {
  it('is understood, with or without an end', () => {
    const base = {
      productGroup: 'ffp2',
      scope: { kind: 'national', code: 'NL' },
      beganOn: '2026-06-01',
      source: 'Letter of the inspectorate',
    };
    expect(parsed()).toEqual({ ...base, endedOn: null });
    expect(parsed({ endedOn: '2026-06-01', scope: 'VR01' })).toEqual({
      ...base,
      endedOn: '2026-06-01',
      scope: { kind: 'region', code: 'VR01' },
    });
    expect(parsed({ endedOn: '  ' }).endedOn).toBeNull();
    expect(faultsOf({ beganOn: TODAY, endedOn: TODAY, source: 'x'.repeat(LONGEST_SOURCE) })).toEqual([]);
  });

  it.each([
    { more: { productGroup: 'hats' }, faults: ['grading.product-group /productGroup'] },
    { more: { scope: 'VR99' }, faults: ['grading.scope /scope'] },
    { more: { beganOn: '2026-06-11' }, faults: ['grading.day /beganOn'] },
    { more: { beganOn: 'soon' }, faults: ['grading.day /beganOn'] },
    { more: { endedOn: '2026-06-11' }, faults: ['grading.day /endedOn'] },
    { more: { endedOn: 'soon' }, faults: ['grading.day /endedOn'] },
    { more: { endedOn: '2026-05-31' }, faults: ['grading.days-order /endedOn'] },
    { more: { beganOn: '2026-06-11', endedOn: '2026-06-09' }, faults: ['grading.day /beganOn'] },
    { more: { source: '  ' }, faults: ['grading.source /source'] },
    { more: { source: 'x'.repeat(LONGEST_SOURCE + 1) }, faults: ['grading.source /source'] },
    { more: { source: 'a\0b' }, faults: ['grading.source /source'] },
    {
      more: { productGroup: '', scope: '', beganOn: '', endedOn: 'x', source: '' },
      faults: [
        'grading.product-group /productGroup',
        'grading.scope /scope',
        'grading.day /beganOn',
        'grading.day /endedOn',
        'grading.source /source',
      ],
    },
  ])('is refused with every fault: $faults', ({ more, faults }) => expect(faultsOf(more)).toEqual(faults));
});

describe('how it is known', () => {
  it('says how long it may be when it is not taken', () => {
    expect(sourceFaults('', 'why')).toEqual([{ code: 'grading.source', pointer: '/why', values: { longest: LONGEST_SOURCE } }]);
  });
});

describe('a verdict', () => {
  it('is one of those of its subject', () => {
    for (const subject of OUTCOME_SUBJECTS) {
      for (const verdict of VERDICTS[subject]) expect(parseVerdict(subject, verdict)).toBe(verdict);
      for (const other of ['', undefined, 'came true', ...(subject === 'flag' ? ['helped'] : ['came'])])
        expect(parseVerdict(subject, other)).toBeNull();
    }
  });
});
