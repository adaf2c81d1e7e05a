import type { Day } from '../calendar.js';

const MS_PER_MINUTE = 60_000;

/** An instant as the replay files write it: so many minutes after midnight UTC. Source: ISO 8601. */
export function instantOn(day: Day, minutes: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + minutes * MS_PER_MINUTE).toISOString();
}
