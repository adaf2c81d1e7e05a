import { addDays } from '../../../src/domain/calendar.js';
import type { Cover } from '../../../src/domain/cover/cover.js';
import type { FlagEvidence, SideEvidence } from '../../../src/domain/flags/flag-evidence.js';
import type { PublishedSides } from '../../../src/domain/flags/protect-evidence.js';
import type { TrendWeek } from '../../../src/domain/trends/trend-of.js';
import { weeks } from '../../../src/domain/units.js';

const lasts = (count: number): Cover => ({ kind: 'lasts', weeks: weeks(count) });

/** Half a year of care that runs down to 2.25 weeks at expected use, as five holdings state it. */
export function aSide(over: Partial<SideEvidence> = {}, inputs: Partial<SideEvidence['inputs']> = {}): SideEvidence {
  return {
    side: 'care',
    inputs: {
      asOf: '2026-11-20',
      reporters: 7,
      holdings: 5,
      usable: 90_000,
      blocked: 1_200,
      expecters: 7,
      expecterHoldings: 5,
      stockOfExpecters: 90_000,
      expectedPerWeek: 40_000,
      ordinaryPerWeek: 32_000,
      peakHoldings: 5,
      peakFactor: 3,
      deliveries: [{ on: '2026-12-01', amount: 20_000 }],
      ...inputs,
    },
    thresholds: { atExpected: { watch: weeks(4), warning: weeks(3), critical: weeks(2) }, atPeak: {} },
    peakPerWeek: 96_000,
    cover: { atExpected: lasts(2.25), atPeak: lasts(0.9375) },
    stockOut: { kind: 'runs-out', on: '2026-12-09', met: 0.25 },
    stockOutAtPeak: { kind: 'runs-out', on: '2026-11-26', met: 0.5 },
    level: 'warning',
    disclosure: 'shown',
    weeks: Array.from({ length: 26 }, (_, index) => aWeek(index)),
    ...over,
  };
}

function aWeek(index: number): TrendWeek {
  const holdings = index < 3 ? 2 : 5;
  return {
    weekStart: addDays('2026-05-25', 7 * index),
    reporters: holdings + 1,
    holdings,
    usable: 90_000,
    blocked: 0,
    used: 40_000,
    users: holdings,
    userHoldings: holdings,
    expected: 40_000,
    expecters: holdings,
    expecterHoldings: holdings,
    stockOfExpecters: 90_000,
    incoming: 0,
    signals: [0, 0, 0, 0, 0],
    notices: 0,
    coverAtExpected: lasts(8 - 0.23 * index),
    coverAtPeak: lasts((8 - 0.23 * index) / 3),
    peakHoldings: holdings,
  };
}

/** What a flag on respirators rests on. */
export function anEvidence(sides: readonly SideEvidence[] = [aSide()], over: Partial<FlagEvidence> = {}): FlagEvidence {
  return {
    schema: 'flag-evidence/1',
    productGroup: 'ffp2',
    scope: { kind: 'national', code: 'NL' },
    asOf: '2026-11-22',
    level: 'warning',
    because: [
      {
        kind: 'cover',
        side: 'care',
        basis: 'expected',
        observed: { kind: 'at-or-below', level: 'warning', boundary: weeks(3), weeks: weeks(2.25) },
        level: 'warning',
      },
      { kind: 'severe-signals', level: 'watch', count: 2, fromSeverity: 4 },
    ],
    sides,
    signals: { bySeverity: [1, 0, 1, 2, 0], holdings: 3, regions: 2, notices: 1, noticeHoldings: 1 },
    formula: ['cover [weeks] = usable stock [pieces] / expected use [pieces per week]'],
    ruleVersion: 'flags/1',
    policy: [],
    minimumHoldings: 3,
    ...over,
  };
}

export const NOTHING_PUBLISHED: PublishedSides = { care: [], supplier: [] };
