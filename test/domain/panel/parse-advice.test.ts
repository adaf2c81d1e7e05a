import { describe, expect, it } from '@jest/globals';
import type { AdviceDraft, DraftReading } from '../../../src/domain/panel/drafts.js';
import { parseAdvice } from '../../../src/domain/panel/parse-advice.js';
import { parseAssessment } from '../../../src/domain/panel/parse-assessment.js';
import { parseConclusion } from '../../../src/domain/panel/parse-conclusion.js';
import type { Problem } from '../../../src/domain/problem.js';

const READING: DraftReading = {
  kinds: [
    { id: 'raise-dike-1', dike: 1 },
    { id: 'raise-dike-2', dike: 2 },
    { id: 'monitor', dike: null },
  ],
  today: '2026-11-22',
  language: 'nl',
};
const FULL = { invited: 4, assessed: 2, quorum: 2 };
const onDike1 = (over: AdviceDraft = {}): AdviceDraft => ({
  dike: 1,
  action: 'raise-dike-1',
  weeks: '4',
  until: '2026-12-31',
  text: ' Snel. ',
  ...over,
});
const faultsOf = (...drafts: AdviceDraft[]) => parseAdvice(drafts, READING).faults.map(({ code, pointer }) => `${code} ${pointer}`);
const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (fault) {
    return (fault as Problem).faults.map(({ code, pointer }) => `${code} ${pointer}`);
  }
};

describe('advice per dike', () => {
  it('reads what, how much and until when', () => {
    expect(parseAdvice([onDike1()], READING)).toEqual({
      advice: [{ dike: 1, action: 'raise-dike-1', amountPerWeek: null, weeks: 4, until: '2026-12-31', text: 'Snel.' }],
      faults: [],
    });
  });

  it('reads numbers as the language writes them', () => {
    const [advice] = parseAdvice([onDike1({ weeks: '', amountPerWeek: '1.200,5' })], READING).advice;
    expect(advice).toMatchObject({ amountPerWeek: 1200.5, weeks: null });
    expect(parseAdvice([onDike1({ weeks: 2.5 })], READING).advice[0]).toMatchObject({ weeks: 2.5 });
  });

  it('skips an empty entry, and keeps the places of the others', () => {
    expect(faultsOf({ dike: 1, action: ' ', text: '' }, { dike: 2, action: 'raise-dike-2' })).toEqual([
      'advice.how-much-missing /advice/1/amountPerWeek',
      'advice.until-missing /advice/1/until',
    ]);
  });

  it('reads what was typed without the spaces around it', () => {
    expect(parseAdvice([onDike1({ action: ' raise-dike-1 ', until: ' 2026-12-31 ' })], READING)).toEqual(parseAdvice([onDike1()], READING));
  });

  it.each([{ action: 'monitor' }, { amountPerWeek: 0 }, { weeks: 0 }, { until: 'x' }, { text: 'x' }])('takes %j for an entry', (draft) => {
    const { advice, faults } = parseAdvice([draft], READING);
    expect(advice.length + faults.length).toBeGreaterThan(0);
  });

  it('gives no advice of which anything is wrong, and the rest of the list all the same', () => {
    const { advice } = parseAdvice([onDike1({ until: '' }), { action: 'monitor' }], READING);
    expect(advice.map(({ action }) => action)).toEqual(['monitor']);
  });

  it.each([1, 2, 3] as const)('knows dike %i', (dike) => {
    const reading = { ...READING, kinds: [{ id: 'raise', dike }] };
    expect(parseAdvice([onDike1({ dike, action: 'raise' })], reading)).toMatchObject({ advice: [{ dike }], faults: [] });
  });

  it('asks neither how much nor until when of advice without a dike', () => {
    expect(parseAdvice([{ dike: null, action: 'monitor' }], READING)).toEqual({
      advice: [{ dike: null, action: 'monitor', amountPerWeek: null, weeks: null, until: null, text: '' }],
      faults: [],
    });
  });

  it.each([
    { over: { action: '' }, fault: 'advice.action-missing /advice/0/action' },
    { over: { action: 'panic' }, fault: 'advice.action-unknown /advice/0/action' },
    { over: { action: 'raise-dike-2' }, fault: 'advice.action-other-dike /advice/0/action' },
    { over: { weeks: '0' }, fault: 'advice.weeks-invalid /advice/0/weeks' },
    { over: { weeks: '1.041' }, fault: 'advice.weeks-invalid /advice/0/weeks' },
    { over: { weeks: 'veel' }, fault: 'advice.weeks-invalid /advice/0/weeks' },
    { over: { weeks: '', amountPerWeek: -1 }, fault: 'advice.amount-invalid /advice/0/amountPerWeek' },
    { over: { weeks: '', amountPerWeek: 1e9 + 1 }, fault: 'advice.amount-invalid /advice/0/amountPerWeek' },
    { over: { amountPerWeek: '5' }, fault: 'advice.amount-or-weeks /advice/0/weeks' },
    { over: { until: '31-12-2026' }, fault: 'advice.until-invalid /advice/0/until' },
    { over: { until: '2026-11-21' }, fault: 'advice.until-past /advice/0/until' },
    { over: { text: 'x'.repeat(4_001) }, fault: 'assessment.text-long /advice/0/text' },
    { over: { text: 'a\0b' }, fault: 'assessment.text-unreadable /advice/0/text' },
    { over: { action: undefined }, fault: 'advice.action-missing /advice/0/action' },
    { over: { until: ' ' }, fault: 'advice.until-missing /advice/0/until' },
  ])('refuses $over with $fault', ({ over, fault }) => expect(faultsOf(onDike1(over))).toEqual([fault]));

  it.each([
    { over: { weeks: '1040' } },
    { over: { until: '2026-11-22' } },
    { over: { weeks: '', amountPerWeek: 1e9 } },
    { over: { text: 'x'.repeat(4_000) } },
  ])('takes $over, which is just inside', ({ over }) => expect(faultsOf(onDike1(over))).toEqual([]));

  it('refuses a dike that is none, and one that is advised on twice', () => {
    expect(faultsOf({ dike: 4, action: 'monitor' })).toEqual(['advice.dike-unknown /advice/0/dike']);
    expect(faultsOf(onDike1(), onDike1())).toEqual(['advice.dike-twice /advice/1/dike']);
    expect(faultsOf({ action: 'monitor' }, { action: 'monitor' })).toEqual([]);
    expect(faultsOf({ dike: 1 }, onDike1())).toEqual([]);
    expect(faultsOf({ dike: 0, action: 'monitor' })).toEqual(['advice.dike-unknown /advice/0/dike']);
  });
});

describe('an assessment and a conclusion', () => {
  const complete = { seriousness: '3', certainty: 'low', alternatives: ' Ja. ', demand: '\nStijgt.', market: 'Krap. ' };

  it('are read with their texts trimmed', () => {
    expect(parseAssessment(complete, READING)).toEqual({
      seriousness: 3,
      certainty: 'low',
      alternatives: 'Ja.',
      demand: 'Stijgt.',
      market: 'Krap.',
      advice: [],
    });
    expect(parseConclusion({ summary: ' Ernstig. ', seriousness: 5, advice: [onDike1()] }, { ...READING, panel: FULL })).toMatchObject({
      summary: 'Ernstig.',
      seriousness: 5,
      advice: [{ dike: 1 }],
      confirmedBecause: null,
    });
  });

  it.each([
    { over: { seriousness: '0' }, fault: 'assessment.seriousness /seriousness' },
    { over: { seriousness: 6 }, fault: 'assessment.seriousness /seriousness' },
    { over: { certainty: 'sure' }, fault: 'assessment.certainty /certainty' },
    { over: { demand: 'x'.repeat(4_001) }, fault: 'assessment.text-long /demand' },
    { over: { market: 'a\0b' }, fault: 'assessment.text-unreadable /market' },
    { over: { alternatives: undefined }, fault: 'assessment.text-missing /alternatives' },
  ])('are refused with $fault', ({ over, fault }) =>
    expect(refusal(() => parseAssessment({ ...complete, ...over }, READING))).toEqual([fault]),
  );

  it('may give no advice', () => {
    const { advice: _none, ...without } = { advice: [], ...complete };
    expect(parseAssessment(without, READING)).toMatchObject({ advice: [] });
    expect(refusal(() => parseConclusion({ summary: 'Rustig.', seriousness: 1 }, { ...READING, panel: FULL }))).toEqual([
      expect.stringContaining('conclusion.no-advice'),
      'flag.reason-missing /reason',
    ]);
  });

  it.each(['low', 'medium', 'high'])('are %s in certainty', (certainty) => {
    expect(parseAssessment({ ...complete, certainty }, READING)).toMatchObject({ certainty });
  });

  it.each([
    ['1', 1],
    [2, 2],
    [' 3 ', 3],
    ['4', 4],
    [5, 5],
  ])('read %j as seriousness %i', (seriousness, step) => {
    expect(parseAssessment({ ...complete, seriousness }, READING)).toMatchObject({ seriousness: step });
  });

  it('name what is missing of an empty assessment, in the order of the form', () => {
    expect(refusal(() => parseAssessment({ advice: [{ action: 'panic' }] }, READING))).toEqual([
      'assessment.seriousness /seriousness',
      'assessment.certainty /certainty',
      'assessment.text-missing /alternatives',
      'assessment.text-missing /demand',
      'assessment.text-missing /market',
      'advice.action-unknown /advice/0/action',
    ]);
  });

  it('name every fault at once', () => {
    expect(refusal(() => parseConclusion({ advice: [onDike1({ until: '' })] }, { ...READING, panel: FULL }))).toEqual([
      'assessment.text-missing /summary',
      'assessment.seriousness /seriousness',
      'advice.until-missing /advice/0/until',
    ]);
  });
});
