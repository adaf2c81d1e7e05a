import { describe, expect, it } from '@jest/globals';
import { LONGEST_MESSAGE, parseMessageText } from '../../../src/domain/correspondence/message-text.js';
import { MOST_IN_A_ROW, MOST_MESSAGES, type Party, turnFaults } from '../../../src/domain/correspondence/turn-faults.js';
import { Problem } from '../../../src/domain/problem.js';

const times = (count: number, party: Party): Party[] => Array.from({ length: count }, () => party);
const codes = (party: Party, before: readonly Party[]) => turnFaults(party, before).map(({ code }) => code);

describe('whose turn it is', () => {
  it.each([
    { says: 'the desk may begin', party: 'desk', before: [], faults: [] },
    { says: 'who reported may not', party: 'reporter', before: [], faults: ['correspondence.nothing-to-answer'] },
    { says: 'who reported answers', party: 'reporter', before: ['desk'], faults: [] },
    { says: 'the last of a row', party: 'desk', before: times(MOST_IN_A_ROW - 1, 'desk'), faults: [] },
    { says: 'one too many', party: 'desk', before: times(MOST_IN_A_ROW, 'desk'), faults: ['correspondence.wait-for-answer'] },
    {
      says: 'an answer begins the row anew',
      party: 'desk',
      before: [...times(MOST_IN_A_ROW, 'desk'), 'reporter', 'desk'],
      faults: [],
    },
    { says: 'full', party: 'desk', before: times(MOST_MESSAGES, 'reporter'), faults: ['correspondence.full'] },
  ] as const)('$says', ({ party, before, faults }) => expect(codes(party, before)).toEqual(faults));
});

describe('a text', () => {
  it('keeps its lines and loses the space around it', () => expect(parseMessageText('  Een\r\ntwee\rdrie \n')).toBe('Een\ntwee\ndrie'));
  it('counts people’s characters', () => expect(parseMessageText('🙂'.repeat(LONGEST_MESSAGE))).toHaveLength(2 * LONGEST_MESSAGE));
  it.each([undefined, 7, '', ' \n', 'x'.repeat(LONGEST_MESSAGE + 1), 'a\u0000b', '\ud800'])('is refused: %#', (text) =>
    expect(() => parseMessageText(text)).toThrow(Problem),
  );
});
