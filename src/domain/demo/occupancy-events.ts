import { addDays } from '../calendar.js';
import { instantOn } from './instant-on.js';
import { occupancyOn } from './occupancy-on.js';
import type { OccupancyWeek } from './occupancy-on.js';
import type { ReplayContext } from './replay-event.js';

const DAYS_PER_WEEK = 7;
/** Figures of a day are published the next morning: minutes after midnight UTC. */
const PUBLISHED = 480;

/**
 * The beds that an epidemic takes, told every morning of the day before; of a day without any figure nothing is told.
 *
 * @param weeks  oldest first, without a gap. Source: that of the figures.
 */
export function occupancyEvents(weeks: readonly OccupancyWeek[]): readonly ReplayContext[] {
  const bedsOn = occupancyOn(weeks);
  return weeks.flatMap(({ monday, icu, ward }) =>
    Array.from({ length: DAYS_PER_WEEK }, (_, at) => at)
      .filter((at) => icu[at] != null || ward[at] != null)
      .map((at) => {
        const date = addDays(monday, at);
        const beds = bedsOn(date);
        return { kind: 'context', received_at: instantOn(addDays(date, 1), PUBLISHED), date, ic_covid: beds.icu, ward_covid: beds.ward };
      }),
  );
}
