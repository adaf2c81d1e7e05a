import { describe, expect, it } from '@jest/globals';
import { exportStanding } from '../../../src/domain/exports/export-standing.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const LATER = new Date('2026-11-22T12:00:00.001Z');
const NOTHING = { lapsesAt: LATER, granted: null, endsAt: null, takenAt: null };
const GRANTED = { ...NOTHING, granted: true, endsAt: LATER };

describe('where an export of the desk stands', () => {
  it.each([
    { steps: NOTHING, standing: 'open', because: 'nobody decided yet' },
    { steps: { ...NOTHING, lapsesAt: NOW }, standing: 'lapsed', because: 'at the very end it is over' },
    { steps: { ...NOTHING, granted: false }, standing: 'refused', because: 'a second person said no' },
    { steps: GRANTED, standing: 'ready', because: 'a second person said yes' },
    { steps: { ...GRANTED, lapsesAt: NOW }, standing: 'ready', because: 'the time to decide no longer matters' },
    { steps: { ...GRANTED, endsAt: NOW }, standing: 'ended', because: 'nobody fetched it in time' },
    { steps: { ...GRANTED, takenAt: NOW }, standing: 'taken', because: 'there is one file' },
    { steps: { ...GRANTED, takenAt: NOW, endsAt: NOW }, standing: 'taken', because: 'it stays taken when its time is over' },
    { steps: { ...GRANTED, endsAt: null }, standing: 'refused', because: 'nothing is granted without an end' },
  ])('$standing: $because', ({ steps, standing }) => {
    expect(exportStanding(steps, NOW)).toBe(standing);
  });
});
