import { describe, expect, it } from '@jest/globals';
import { statementFaults } from '../../../src/domain/escalations/statement-faults.js';
import { LONGEST_TEXT } from '../../../src/domain/panel/text-answer.js';

const faults = (text: string) => statementFaults(text, 'flag.reason-missing', '/text');

describe('a text that goes with an escalation', () => {
  it.each([
    { because: 'a plain sentence', text: 'Jassen raken op.', codes: [] },
    { because: 'nothing', text: '', codes: ['flag.reason-missing'] },
    { because: 'only spaces', text: ' \n ', codes: ['flag.reason-missing'] },
    { because: 'exactly as long as may be', text: 'x'.repeat(LONGEST_TEXT), codes: [] },
    { because: 'spaces around do not count', text: ` ${'x'.repeat(LONGEST_TEXT)} `, codes: [] },
    { because: 'one too long', text: 'x'.repeat(LONGEST_TEXT + 1), codes: ['assessment.text-long'] },
    { because: 'a zero character, which PostgreSQL refuses', text: 'a\0b', codes: ['assessment.text-unreadable'] },
    { because: 'half a character', text: 'a\ud800b', codes: ['assessment.text-unreadable'] },
    { because: 'a whole character of two halves', text: 'a😷b', codes: [] },
  ])('$because', ({ text, codes }) => {
    expect(faults(text)).toEqual(codes.map((code) => expect.objectContaining({ code, pointer: '/text' })));
  });

  it('points to the field, and says how long it may be', () => {
    expect(statementFaults('x'.repeat(LONGEST_TEXT + 1), 'flag.reason-missing', '/summary')).toEqual([
      { code: 'assessment.text-long', pointer: '/summary', values: { longest: LONGEST_TEXT } },
    ]);
    expect(statementFaults('', 'flag.reason-missing', '/summary')).toEqual([{ code: 'flag.reason-missing', pointer: '/summary' }]);
  });
});
