import { describe, expect, it } from '@jest/globals';
import { groundStanding } from '../../../src/domain/grounds/ground-standing.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const LATER = new Date('2026-11-22T12:00:00.001Z');
const ENTERED = { lapsesAt: LATER, granted: null, from: '2026-11-22', until: '2026-11-22', endedAt: null };
const CONFIRMED = { ...ENTERED, granted: true };

describe('where a legal ground stands', () => {
  it.each([
    { steps: ENTERED, today: '2026-11-22', standing: 'open', because: 'one person opens nothing' },
    { steps: { ...ENTERED, lapsesAt: NOW }, today: '2026-11-22', standing: 'lapsed', because: 'nobody confirmed in time' },
    { steps: { ...ENTERED, granted: false }, today: '2026-11-22', standing: 'refused', because: 'a second person said no' },
    { steps: CONFIRMED, today: '2026-11-21', standing: 'ahead', because: 'the day before the first' },
    { steps: CONFIRMED, today: '2026-11-22', standing: 'in-force', because: 'first and last day count whole' },
    { steps: { ...CONFIRMED, endedAt: NOW }, today: '2026-11-22', standing: 'ended', because: 'the desk ended it before its last day' },
    { steps: { ...CONFIRMED, endedAt: NOW }, today: '2026-11-23', standing: 'over', because: 'it would have ended by now' },
    { steps: CONFIRMED, today: '2026-11-23', standing: 'over', because: 'the day after the last' },
  ])('$standing: $because', ({ steps, today, standing }) => {
    expect(groundStanding(steps, NOW, today)).toBe(standing);
  });
});
