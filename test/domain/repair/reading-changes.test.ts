import { describe, expect, it } from '@jest/globals';
import { readingChanges } from '../../../src/domain/repair/reading-changes.js';
import type { KeptReading, ReadingKey, ReadingStanding } from '../../../src/domain/repair/reading-changes.js';

const FIRST = '2026-01-01';
const key: ReadingKey = { reportId: 'r', version: 1, repair: 'boxes-for-pieces' };
const kept = (standing: ReadingStanding, more: Partial<KeptReading> = {}): KeptReading => ({
  ...{ ...key, id: `${standing} one`, asOf: '2026-03-01', standing },
  ...more,
});
const changes = (on: readonly KeptReading[], found: readonly ReadingKey[], version: number | null = 1) =>
  readingChanges(on, found, new Map(version === null ? [] : [['r', version]]), FIRST);
const NOTHING = { added: [], superseded: [], revived: [] };

describe('what a night changes of the assumptions on record', () => {
  it('is one more for what was not assumed before, and nothing for what was', () => {
    expect(changes([], [key])).toEqual({ ...NOTHING, added: [key] });
    for (const standing of ['assumed', 'confirmed', 'rejected'] as const)
      expect([standing, changes([kept(standing)], [key])]).toEqual([standing, NOTHING]);
  });

  it('ends what is not assumed any more, and takes it up again when it is', () => {
    expect(changes([kept('assumed')], [])).toEqual({ ...NOTHING, superseded: ['assumed one'] });
    expect(changes([kept('superseded')], [key])).toEqual({ ...NOTHING, revived: ['superseded one'] });
    expect(changes([kept('superseded')], [])).toEqual(NOTHING);
  });

  it('leaves an answer as long as its version counts: the line is read as it is because of it', () => {
    for (const standing of ['confirmed', 'rejected'] as const) {
      expect(changes([kept(standing)], [])).toEqual(NOTHING);
      for (const version of [2, null])
        expect(changes([kept(standing)], [], version)).toEqual({ ...NOTHING, superseded: [`${standing} one`] });
    }
  });

  it('tells a kind and a version from another', () => {
    const other: ReadingKey = { ...key, repair: 'use-digit-too-many' };
    expect(changes([kept('assumed')], [other])).toEqual({ ...NOTHING, added: [other], superseded: ['assumed one'] });
    const corrected = { ...key, version: 2 };
    expect(changes([kept('confirmed')], [corrected], 2)).toEqual({ ...NOTHING, added: [corrected], superseded: ['confirmed one'] });
  });

  it('leaves alone what is older than what was looked at', () => {
    expect(changes([kept('assumed', { asOf: FIRST })], [], null).superseded).toHaveLength(1);
    expect(changes([kept('assumed', { asOf: '2025-12-31' })], [], null)).toEqual(NOTHING);
  });
});
