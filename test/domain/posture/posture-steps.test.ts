import { describe, expect, it } from '@jest/globals';
import { postureSteps } from '../../../src/domain/posture/posture-steps.js';

const value = { posture: 'heightened', until: '2026-12-04', evaluateOn: '2026-12-07', watch: ['ffp2'] } as const;
const COURSE = { value, validFrom: '2026-11-23', replacedOn: null };

describe('what is done with a decision on the posture', () => {
  it.each([
    { day: '2026-11-22', steps: ['decided'], because: 'those concerned hear of it before it begins' },
    { day: '2026-11-23', steps: ['decided', 'begun'], because: 'its first day' },
    { day: '2026-12-04', steps: ['decided', 'begun'], because: 'its last day still counts' },
    { day: '2026-12-05', steps: ['decided', 'begun', 'ended'], because: 'the day after' },
    { day: '2026-12-07', steps: ['decided', 'begun', 'ended', 'evaluate'], because: 'its day of evaluation' },
  ])('by $day is $steps: $because', ({ day, steps }) => expect(postureSteps(COURSE, day)).toEqual(steps));

  it.each([
    { replacedOn: '2026-12-01', ended: false, because: 'another one held on its last day' },
    { replacedOn: '2026-12-04', ended: false, because: 'from that very day on' },
    { replacedOn: '2026-12-05', ended: false, because: 'the next one begins on the day after: nothing is normal in between' },
    { replacedOn: '2026-12-06', ended: true, because: 'there was a normal day in between' },
  ])('does not end by itself twice: $because', ({ replacedOn, ended }) =>
    expect(postureSteps({ ...COURSE, replacedOn }, '2026-12-06').includes('ended')).toBe(ended),
  );

  it('was only told when another one was decided for its first day', () =>
    expect(postureSteps({ ...COURSE, replacedOn: '2026-11-23' }, '2026-12-08')).toEqual(['decided']));

  it('without a last day or an evaluation is told and begins, and that is all', () =>
    expect(postureSteps({ value: { posture: 'crisis' }, validFrom: '2026-11-23', replacedOn: null }, '2030-01-01')).toEqual([
      'decided',
      'begun',
    ]));
});
