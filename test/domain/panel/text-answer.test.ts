import { describe, expect, it } from '@jest/globals';
import { LONGEST_TEXT, textFaults, typedFaults } from '../../../src/domain/panel/text-answer.js';

const LONG = [{ code: 'assessment.text-long', pointer: '/market', values: { longest: LONGEST_TEXT } }];
const UNREADABLE = [{ code: 'assessment.text-unreadable', pointer: '/market' }];

describe('an answer in words', () => {
  it('may have four thousand characters', () => {
    expect(LONGEST_TEXT).toBe(4_000);
  });

  it.each([
    { because: 'a plain sentence', text: 'Jassen raken op.', faults: [] },
    { because: 'exactly as long as may be', text: 'x'.repeat(LONGEST_TEXT), faults: [] },
    { because: 'spaces around do not count', text: ` ${'x'.repeat(LONGEST_TEXT)}\n`, faults: [] },
    { because: 'one too long', text: 'x'.repeat(LONGEST_TEXT + 1), faults: LONG },
    { because: 'a zero character, which PostgreSQL refuses', text: 'a\0b', faults: UNREADABLE },
    { because: 'half a character', text: 'a\ud800b', faults: UNREADABLE },
    { because: 'a whole character of two halves', text: 'a😷b', faults: [] },
  ])('$because', ({ text, faults }) => {
    expect(typedFaults(text, '/market')).toEqual(faults);
    expect(textFaults(text, '/market')).toEqual(faults);
  });

  it.each([undefined, '', ' \n '])('that must be there is missing when %j was typed', (text) => {
    expect(textFaults(text, '/market')).toEqual([{ code: 'assessment.text-missing', pointer: '/market' }]);
    expect(textFaults(text, '/text', 'escalation.follow-up-missing')).toEqual([{ code: 'escalation.follow-up-missing', pointer: '/text' }]);
  });

  it('that may be left out is not missing', () => {
    expect(typedFaults(' ', '/market')).toEqual([]);
  });
});
