import { describe, expect, it } from '@jest/globals';
import { doubtsIn } from '../../../src/modules/outlook/readings/doubts-in.js';

const read = (settled: 'use-digit-too-many' | 'as-told' | undefined) => ({
  read: { assumption: 'use-digit-too-many' as const, line: settled === undefined ? {} : { settled } },
});
const stated = (organisationId: string, asOf: string) => ({ organisationId, asOf });

describe('how many statements something rests on', () => {
  it('are those that were read: of two about one day the later', () =>
    expect(
      doubtsIn([], [stated('a', '2026-11-20'), stated('a', '2026-11-20'), stated('a', '2026-11-21'), stated('b', '2026-11-20')]),
    ).toEqual({
      ...{ lines: 3, assumed: 0, confirmed: 0 },
    }));

  it('tells those that somebody confirmed from those that are only assumed', () =>
    expect(doubtsIn([read(undefined), read('use-digit-too-many'), read(undefined)], [])).toMatchObject({ assumed: 2, confirmed: 1 }));
});
