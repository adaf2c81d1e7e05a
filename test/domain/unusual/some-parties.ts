import { addDays } from '../../../src/domain/calendar.js';
import type { Day } from '../../../src/domain/calendar.js';
import { UNUSUAL_RULES } from '../../../src/domain/unusual/unusual-rules.js';
import type { Sight } from '../../../src/domain/unusual/unusual-in.js';
import type { WatchedParty, WatchedWeek } from '../../../src/domain/unusual/watched-party.js';

/** A Monday. */
export const NEWEST: Day = '2026-11-16';

/** What one party says in a week so many before the newest; null: nothing. */
export type Saying = (back: number) => Partial<WatchedWeek> | null;

/** Noise that is the same every time, from -1 to 1. */
export function wobble(owner: string, back: number): number {
  const seed = Math.sin(12.9898 * (back + 1) + 78.233 * owner.charCodeAt(owner.length - 1)) * 43758.5453;
  return 2 * (seed - Math.floor(seed)) - 1;
}

/** A party with so many weeks behind it, the newest with `back` 0. */
export function aParty(holdingId: string, weeks: number, says: Saying): WatchedParty {
  const each = Array.from({ length: weeks }, (_, at) => weeks - 1 - at).flatMap((back) => {
    const said = says(back);
    const weekStart = addDays(NEWEST, -7 * back);
    const nothing = { asOf: addDays(weekStart, 6), usable: null, used: null, deliveries: [], signals: [0, 0, 0, 0, 0] as const };
    return said === null ? [] : [{ weekStart, ...nothing, ...said }];
  });
  return { holdingId, region: 'VR01', weeks: each };
}

/** Eight owners who use what they usually do, times what is asked of a week. */
export function eightOwners(weeks: number, times: (back: number) => number = () => 1): readonly WatchedParty[] {
  return ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((owner, at) =>
    aParty(owner, weeks, (back) => ({ used: 100 * (at + 1) * times(back) * (1 + 0.08 * wobble(owner, back)) })),
  );
}

/** How some parties are looked at. */
export function sight(parties: readonly WatchedParty[], over: Partial<Sight> = {}): Sight {
  return { parties, newest: NEWEST, rules: UNUSUAL_RULES, disclosure: { fewest: 3, percent: 10_000n }, ...over };
}
