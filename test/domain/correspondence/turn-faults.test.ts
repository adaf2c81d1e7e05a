import { describe, expect, it } from '@jest/globals';
import { LONGEST_MESSAGE, parseMessageText } from '../../../src/domain/correspondence/message-text.js';
import { MOST_IN_A_ROW, MOST_MESSAGES, type Party, turnFaults } from '../../../src/domain/correspondence/turn-faults.js';
import { type Fault, Problem } from '../../../src/domain/problem.js';

const times = (count: number, party: Party): Party[] => Array.from({ length: count }, () => party);
const waiting = { code: 'correspondence.wait-for-answer', pointer: '', values: { most: 10 } };
const full = { code: 'correspondence.full', pointer: '', values: { most: 200 } };

describe('whose turn it is', () => {
  it.each([
    { says: 'the desk may begin', party: 'desk', before: [], faults: [] },
    { says: 'who reported may not', party: 'reporter', before: [], faults: [{ code: 'correspondence.nothing-to-answer', pointer: '' }] },
    { says: 'who reported answers', party: 'reporter', before: ['desk'], faults: [] },
    { says: 'the last of a row', party: 'desk', before: times(MOST_IN_A_ROW - 1, 'desk'), faults: [] },
    { says: 'one too many', party: 'desk', before: times(MOST_IN_A_ROW, 'desk'), faults: [waiting] },
    {
      says: 'an answer begins the row anew',
      party: 'desk',
      before: [...times(MOST_IN_A_ROW, 'desk'), 'reporter', 'desk'],
      faults: [],
    },
    { says: 'the row of the other side is not counted', party: 'reporter', before: times(MOST_IN_A_ROW, 'desk'), faults: [] },
    {
      says: 'the last of a talk',
      party: 'reporter',
      before: [...times(MOST_MESSAGES - 2, 'reporter'), 'desk'],
      faults: [],
    },
    { says: 'full', party: 'desk', before: times(MOST_MESSAGES, 'reporter'), faults: [full] },
  ] as const)('$says', ({ party, before, faults }) => expect(turnFaults(party, before)).toEqual(faults));
});

describe('a text', () => {
  const missing = { code: 'correspondence.text-missing', pointer: '/text' };
  const tooLong = { code: 'correspondence.text-too-long', pointer: '/text', values: { maximum: 4_000 } };
  const notText = { code: 'correspondence.not-text', pointer: '/text' };

  it('keeps its lines and loses the space around it', () => expect(parseMessageText('  Een\r\ntwee\rdrie \n')).toBe('Een\ntwee\ndrie'));
  it('counts people’s characters', () => expect(parseMessageText('🙂'.repeat(LONGEST_MESSAGE))).toHaveLength(2 * LONGEST_MESSAGE));

  it.each([
    { given: undefined, faults: [missing], because: 'nothing was sent' },
    { given: 7, faults: [missing], because: 'a number is no text' },
    { given: ' \n', faults: [missing], because: 'space alone says nothing' },
    { given: 'x'.repeat(LONGEST_MESSAGE + 1), faults: [tooLong], because: 'one character too many' },
    { given: `${'x'.repeat(LONGEST_MESSAGE)}\0`, faults: [tooLong, notText], because: 'every fault is told at once' },
    ...['\0', '\b', '\v', '\f', '\u000e', '\u001f', '\u007f', '\ufffe', '\uffff', '\ud800'].map((sign) => ({
      given: `a${sign}b`,
      faults: [notText],
      because: `${JSON.stringify(sign)} cannot be shown again as it was`,
    })),
  ])('is refused: $because', ({ given, faults }) => {
    expect(refusedFor(given)).toEqual(faults);
  });

  it.each(['a\tb', 'a\nb', 'é', '~', '\u0080', '\ufffd'])('may hold %j', (text) => expect(parseMessageText(text)).toBe(text));
});

function refusedFor(given: unknown): readonly Fault[] {
  try {
    parseMessageText(given);
  } catch (refusal) {
    if (refusal instanceof Problem) return refusal.faults;
    throw refusal;
  }
  return [];
}
