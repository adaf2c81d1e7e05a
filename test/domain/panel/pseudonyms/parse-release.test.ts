import { describe, expect, it } from '@jest/globals';
import { parseRelease } from '../../../../src/domain/panel/pseudonyms/parse-release.js';
import { Problem } from '../../../../src/domain/problem.js';

const WISH = { figures: 'yes', text: ' Levering is onzeker.\r\n', reason: ' Het panel vroeg ernaar. ' };
const CONTEXT = { hasFigures: true, name: 'Ziekenhuis Één' };

function faultsOf(wish: Partial<Record<keyof typeof WISH, unknown>>, context: Partial<typeof CONTEXT> = {}): readonly string[] {
  try {
    parseRelease({ ...WISH, ...wish }, { ...CONTEXT, ...context });
    return [];
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return problem.faults.map(({ code, pointer }) => `${code} ${pointer}`);
  }
}

describe('what triage lets pass of a reporter', () => {
  it('is figures, a text or both, and why', () => {
    const reason = 'Het panel vroeg ernaar.';
    expect(parseRelease(WISH, CONTEXT)).toEqual({ figures: true, text: 'Levering is onzeker.', reason });
    expect(parseRelease({ ...WISH, text: ' ' }, CONTEXT)).toEqual({ figures: true, text: null, reason });
    expect(parseRelease({ ...WISH, figures: 'no' }, CONTEXT)).toEqual({ figures: false, text: 'Levering is onzeker.', reason });
    expect(parseRelease({ ...WISH, figures: undefined }, { ...CONTEXT, hasFigures: false }).figures).toBe(false);
  });

  it.each([
    { wish: { figures: 'no', text: '' }, faults: ['release.nothing /figures'], because: 'nothing was chosen' },
    { wish: { figures: true, text: null }, faults: ['release.nothing /figures'], because: 'only the word yes is one' },
    { wish: { reason: '  ' }, faults: ['flag.reason-missing /reason'], because: 'nobody said why' },
    { wish: { reason: 7 }, faults: ['flag.reason-missing /reason'], because: 'a number is no reason' },
    { wish: { text: 'x'.repeat(4_001) }, faults: ['correspondence.text-too-long /text'], because: 'the text cannot be kept' },
    {
      wish: { figures: '', text: 'Ziekenhuis Één \u0001', reason: '' },
      faults: ['release.names-reporter /text', 'correspondence.not-text /text', 'flag.reason-missing /reason'],
      because: 'every fault is named at once',
    },
  ])('is refused with $faults: $because', ({ wish, faults }) => expect(faultsOf(wish)).toEqual(faults));

  it('is no figures when there are none', () => {
    expect(faultsOf({}, { hasFigures: false })).toEqual(['release.no-figures /figures']);
    expect(faultsOf({ text: '' }, { hasFigures: false })).toEqual(['release.no-figures /figures']);
  });

  it.each(['Ziekenhuis Één meldt dit', 'ziekenhuis een', 'ZIEKENHUISEEN', 'Z-i-e-k-e-n-h-u-i-s  E.e.n!'])(
    'never names the reporter, however it is written: %s',
    (text) => expect(faultsOf({ text })).toEqual(['release.names-reporter /text']),
  );

  it('may name part of the name, and anything of who has no name', () => {
    expect(faultsOf({ text: 'Een ziekenhuis' })).toEqual([]);
    expect(faultsOf({}, { name: ' ' })).toEqual([]);
  });
});
