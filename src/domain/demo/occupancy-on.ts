import { addDays, type Day } from '../calendar.js';

/** Beds taken by patients with one disease per day of a week, Monday first; null: no figure. Source: that of the figures. */
export interface OccupancyWeek {
  readonly monday: Day;
  /** Intensive care. */
  readonly icu: readonly (number | null)[];
  /** All other wards. */
  readonly ward: readonly (number | null)[];
}

/** Beds taken on one day. Source: that of the figures. */
export interface Occupancy {
  readonly icu: number;
  readonly ward: number;
}

const NOBODY: Occupancy = { icu: 0, ward: 0 };

/**
 * Beds taken on a day. A day without a figure has that of the day before; before the first figure nobody lies there, after
 * the last it stays as it was.
 *
 * @param weeks  oldest first, without a gap. Source: own definition.
 */
export function occupancyOn(weeks: readonly OccupancyWeek[]): (day: Day) => Occupancy {
  const known = new Map<Day, Occupancy>();
  let latest = NOBODY;
  for (const { monday, icu, ward } of weeks) {
    for (const [at, beds] of icu.entries()) {
      latest = { icu: beds ?? latest.icu, ward: ward[at] ?? latest.ward };
      known.set(addDays(monday, at), latest);
    }
  }
  const first = weeks[0]?.monday ?? '';
  return (day) => known.get(day) ?? (day < first ? NOBODY : latest);
}
