import { describe, expect, it } from '@jest/globals';
import type { PrimaryRules } from '../../../src/domain/disclosure/primary-rules.js';
import { standingDisclosure } from '../../../src/domain/flags/standing-disclosure.js';
import type { Holder } from '../../../src/domain/trends/holder.js';

const RULES: PrimaryRules = { fewest: 3, percent: 10_000n };
const holder = (holdingId: string, usable: number | null, expected: number | null = 10): Holder => ({
  ...{ holdingId, region: 'VR01', side: 'care', asOf: '2026-11-20', usable, blocked: 0, expected, deliveries: [] },
  signals: [0, 0, 0, 0, 0],
});

describe('whether a standing may be told to the week', () => {
  it.each([
    { holders: [], state: 'no-data', because: 'nobody stated stock' },
    { holders: [holder('a', null)], state: 'no-data', because: 'a signal is no stock' },
    { holders: [holder('a', 100), holder('b', 100), holder('b', 100)], state: 'withheld', because: 'two owners' },
    { holders: [holder('a', 100), holder('b', 100), holder('c', 10)], state: 'shown', because: 'a tie of the p%-rule is safe' },
    { holders: [holder('a', 100), holder('b', 100), holder('c', 9)], state: 'withheld', because: 'b knows a to within 10 %' },
    { holders: [holder('a', 100, 100), holder('b', 100, 100), holder('c', 100, 9)], state: 'withheld', because: 'the same of their use' },
    { holders: [holder('a', 100, null), holder('b', 100, null), holder('c', 100, null)], state: 'shown', because: 'no use is no secret' },
  ])('$state: $because', ({ holders, state }) => {
    expect(standingDisclosure(holders, RULES)).toBe(state);
  });
});
