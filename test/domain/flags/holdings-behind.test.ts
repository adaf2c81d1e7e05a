import { describe, expect, it } from '@jest/globals';
import type { Reason } from '../../../src/domain/flags/evaluate.js';
import { holdingsBehind } from '../../../src/domain/flags/holdings-behind.js';
import type { Holder } from '../../../src/domain/trends/holder.js';
import { weeks } from '../../../src/domain/units.js';
import { aSide, anEvidence } from '../../medium/flags/an-evidence.js';

const holder = (holdingId: string): Holder => ({
  ...{ holdingId, region: 'VR01', side: 'care', asOf: '2026-11-20', usable: 1, blocked: 0, expected: 1, deliveries: [] },
  signals: [0, 0, 0, 0, 0],
});
const FOUR = ['a', 'b', 'c', 'd', 'd'].map(holder);
const SIDES = [aSide({}, { holdings: 1 }), aSide({ side: 'supplier' }, { holdings: 3 })];
const cover = (side: 'care' | 'supplier', level: 'warning' | 'critical'): Reason => ({
  ...{ kind: 'cover', side, basis: 'expected', level, observed: { kind: 'clear', level: 'normal', weeks: weeks(9) } },
});

describe('how many stand behind a level', () => {
  it.each([
    { because: [cover('care', 'critical')], holdings: 1, why: 'the only hospital, whatever three suppliers have' },
    { because: [cover('care', 'critical'), cover('supplier', 'warning')], holdings: 1, why: 'a milder reason decides nothing' },
    { because: [cover('care', 'critical'), cover('supplier', 'critical')], holdings: 3, why: 'one of two reasons rests on three' },
    { because: [{ kind: 'burst', level: 'critical', holdings: 4, regions: 1 } as const], holdings: 4, why: 'signals are of everybody' },
    { because: [], holdings: 4, why: 'a level that settles slowly' },
  ])('$holdings: $why', ({ because, holdings }) => {
    expect(holdingsBehind(anEvidence(SIDES, { level: 'critical', because }), FOUR)).toBe(holdings);
  });
});
