import { describe, expect, it } from '@jest/globals';
import { parsePosture, type TypedPosture } from '../../../src/domain/posture/parse-posture.js';
import { Problem } from '../../../src/domain/problem.js';

const GROUPS = new Set(['ffp2', 'apron']);
const TODAY = '2026-11-22';
const why = { author: 'directeur', reason: 'een golf', source: 'besluit 12' };
const HEIGHTENED: TypedPosture = {
  ...why,
  posture: 'heightened',
  from: '2026-11-23',
  until: '2026-12-20',
  evaluateOn: '2027-01-11',
  watch: ['ffp2', 'ffp2'],
};
const BARE: TypedPosture = { ...HEIGHTENED, until: '', evaluateOn: '', watch: [] };

const codesOf = (typed: TypedPosture): readonly string[] => {
  try {
    parsePosture(typed, GROUPS, TODAY);
    return [];
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return fault.faults.map(({ code, pointer }) => `${code} ${pointer}`);
  }
};

describe('a decision on the posture as it is typed', () => {
  it('names what it watches once, its last day and its evaluation', () =>
    expect(parsePosture(HEIGHTENED, GROUPS, TODAY)).toEqual({
      ...why,
      from: '2026-11-23',
      value: { posture: 'heightened', until: '2026-12-20', evaluateOn: '2027-01-11', watch: ['ffp2'] },
    }));

  it('of the normal posture is nothing but that', () =>
    expect(parsePosture({ ...BARE, posture: 'normal' }, GROUPS, TODAY).value).toEqual({ posture: 'normal' }));

  it('of a crisis may last until it is replaced, and is looked back at', () =>
    expect(parsePosture({ ...BARE, posture: 'crisis', evaluateOn: '2027-01-11' }, GROUPS, TODAY).value).toEqual({
      posture: 'crisis',
      until: null,
      evaluateOn: '2027-01-11',
    }));

  it.each([
    { change: { from: TODAY, until: TODAY, evaluateOn: TODAY }, faults: [], because: 'today is not too early' },
    { change: { from: '2026-11-21' }, faults: ['proposal.day /from'], because: 'yesterday is' },
    { change: { until: '2026-11-22' }, faults: ['posture.until /until'], because: 'it ends before it begins' },
    { change: { until: '' }, faults: ['posture.until /until'], because: 'a watch has an end' },
    { change: { evaluateOn: '' }, faults: ['posture.evaluation /evaluateOn'], because: 'and an evaluation' },
    { change: { evaluateOn: '2026-11-22' }, faults: ['posture.evaluation /evaluateOn'], because: 'not of before it began' },
    { change: { watch: [] }, faults: ['posture.watch /watch'], because: 'a watch is about something' },
    { change: { watch: ['kanarie'] }, faults: ['posture.watch /watch'], because: 'about something that there is' },
    { change: { posture: 'crisis' }, faults: ['posture.watch /watch'], because: 'a crisis is about everything' },
    {
      change: { posture: 'normal' },
      faults: ['posture.until /until', 'posture.evaluation /evaluateOn', 'posture.watch /watch'],
      because: 'the normal posture needs none of it',
    },
  ])('$faults: $because', ({ change, faults }) => expect(codesOf({ ...HEIGHTENED, ...change })).toEqual(faults));

  it('tells every fault at once', () =>
    expect(
      codesOf({ posture: 'panic', from: 'x', until: 'y', evaluateOn: 'z', watch: ['q'], author: '', reason: ' ', source: '' }),
    ).toEqual([
      'posture.which /posture',
      'proposal.day /from',
      'posture.until /until',
      'posture.evaluation /evaluateOn',
      'posture.watch /watch',
      'proposal.text /author',
      'proposal.text /reason',
      'proposal.text /source',
    ]));
});
