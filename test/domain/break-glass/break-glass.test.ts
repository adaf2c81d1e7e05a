import { describe, expect, it } from '@jest/globals';
import { breakGlassStanding } from '../../../src/domain/break-glass/break-glass-standing.js';
import { findingFaults } from '../../../src/domain/break-glass/finding-faults.js';
import { grantsEnough } from '../../../src/domain/break-glass/grants-enough.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const LATER = new Date('2026-11-22T12:00:00.001Z');
const ASKED = { lapsesAt: LATER, refused: false, endsAt: null, endedAt: null };
const OPENED = { ...ASKED, lapsesAt: NOW, endsAt: LATER };

describe('where break-glass access (noodtoegang) stands', () => {
  it.each([
    { steps: ASKED, standing: 'waiting', because: 'it may be granted until its last instant' },
    { steps: { ...ASKED, lapsesAt: NOW }, standing: 'lapsed', because: 'nobody decided in time' },
    { steps: { ...ASKED, refused: true }, standing: 'refused', because: 'one who refuses ends it' },
    { steps: OPENED, standing: 'open', because: 'it was granted before it lapsed' },
    { steps: { ...OPENED, endsAt: NOW }, standing: 'over', because: 'at the very end it is over' },
    { steps: { ...OPENED, endedAt: NOW }, standing: 'ended', because: 'somebody ended it before its time' },
    { steps: { ...OPENED, refused: true }, standing: 'refused', because: 'a refusal is never overtaken' },
  ])('$standing: $because', ({ steps, standing }) => expect(breakGlassStanding(steps, NOW)).toBe(standing));
});

describe('who grants it', () => {
  it('is two persons: one is not enough', () => expect([0, 1, 2, 3].map(grantsEnough)).toEqual([false, false, true, true]));
});

describe('a finding', () => {
  it.each(['', '  ', 'a\0b', '\ud800', 'x'.repeat(2_001)])('is words that can be kept: %j is none', (finding) =>
    expect(findingFaults(finding)).toEqual([{ code: 'break-glass.finding', pointer: '/finding', values: { longest: 2_000 } }]),
  );
  it.each(['Terecht.', `  ${'x'.repeat(2_000)}  `])('may be short or long: %#', (finding) => expect(findingFaults(finding)).toEqual([]));
});
