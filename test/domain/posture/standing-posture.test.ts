import { describe, expect, it } from '@jest/globals';
import { postureFor, standingPosture } from '../../../src/domain/posture/standing-posture.js';

const HEIGHTENED = {
  value: { posture: 'heightened', until: '2026-11-30', watch: ['ffp2'], evaluateOn: '2026-12-01' },
  validFrom: '2026-11-20',
} as const;

describe('the posture (beeld) of a day', () => {
  it('is the normal one as long as nobody decided anything', () =>
    expect(standingPosture(null, '2026-11-22')).toEqual({ posture: 'normal', since: null, until: null, watch: [], lapsed: false }));

  it.each([
    { day: '2026-11-20', posture: 'heightened', since: '2026-11-20', lapsed: false, because: 'the first day counts' },
    { day: '2026-11-30', posture: 'heightened', since: '2026-11-20', lapsed: false, because: 'so does the last' },
    { day: '2026-12-01', posture: 'normal', since: '2026-12-01', lapsed: true, because: 'the day after it is over by itself' },
    { day: '2027-03-01', posture: 'normal', since: '2026-12-01', lapsed: true, because: 'and stays over' },
  ])('is $posture on $day: $because', ({ day, posture, since, lapsed }) =>
    expect(standingPosture(HEIGHTENED, day)).toMatchObject({ posture, since, lapsed }),
  );

  it('watches nothing once it is over, and a crisis is about everything', () => {
    expect(standingPosture(HEIGHTENED, '2026-12-01').watch).toEqual([]);
    const crisis = { value: { posture: 'crisis', watch: ['ffp2'] }, validFrom: '2026-11-20' } as const;
    expect(standingPosture(crisis, '2026-11-20')).toMatchObject({ posture: 'crisis', watch: [], until: null });
  });
});

describe('the posture for a product group', () => {
  const standing = standingPosture(HEIGHTENED, '2026-11-22');

  it('is the heightened one for what is watched', () => expect(postureFor(standing, 'ffp2')).toBe('heightened'));
  it('stays the normal one for what is not', () => expect(postureFor(standing, 'apron')).toBe('normal'));
  it('is that of the day for everything when nothing is named', () =>
    expect(postureFor({ posture: 'crisis', watch: [] }, 'apron')).toBe('crisis'));
});
