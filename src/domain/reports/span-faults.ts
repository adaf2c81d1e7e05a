import type { Day } from '../calendar.js';
import type { Fault } from '../problem.js';

/** What is wrong with a span of days: the end lies before the start; one day is a span too. Source: contract, section 2. */
export function spanFaults({ startsOn, endsOn }: { readonly startsOn?: Day; readonly endsOn?: Day }): Fault[] {
  if (startsOn === undefined || endsOn === undefined || endsOn >= startsOn) return [];
  return [{ code: 'report.ends-before-start', pointer: '/endsOn', values: { start: startsOn } }];
}
