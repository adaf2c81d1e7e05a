import { describe, expect, it } from '@jest/globals';
import { siteWarning } from '../../../src/domain/watch/site-warning.js';

const within = [{ weeks: 12, share: 0.9 }];
const night = {
  night: '2026-03-02',
  standing: { warning: { raisedAt: '2026-02-27', because: [] }, against: 0 },
  unmet: { share: 0.9, inDays: 20.5, between: [9, 29] as const, within },
};

describe('the warning of a site', () => {
  it('has the days of the last night', () =>
    expect(siteWarning(night, '2026-03-04', 7)).toEqual({
      since: '2026-02-27',
      unmet: { share: 0.9, around: '2026-03-23', from: '2026-03-11', until: '2026-03-31', within },
    }));

  it('has none when no course ends in a shortage any more', () =>
    expect(siteWarning({ ...night, unmet: { ...night.unmet, share: 0 } }, '2026-03-04', 7)).toEqual({ since: '2026-02-27', unmet: null }));

  it('is none where none stands, or the night is too long ago', () => {
    expect(siteWarning({ ...night, standing: { warning: null, against: 0 } }, '2026-03-04', 7)).toBeNull();
    expect([siteWarning(night, '2026-03-09', 7), siteWarning(night, '2026-03-10', 7)].map((one) => one === null)).toEqual([false, true]);
  });
});
