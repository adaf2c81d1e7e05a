import { daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { Night } from './night.js';
import { unmetAhead } from './unmet-ahead.js';
import type { UnmetAhead } from './unmet-ahead.js';

/** That a site will run short, as the site itself is told. Source: own definition. */
export interface SiteWarning {
  readonly since: Day;
  /** Null: the last night sees no shortage any more, and the warning waits for more such nights. */
  readonly unmet: UnmetAhead | null;
}

/**
 * The warning that stands for a site; null when there is none, or when the last night is too long ago.
 *
 * @param freshDays  of a night more days ago nothing is believed
 *
 * Source: own definition.
 */
export function siteWarning(
  { night, standing, unmet }: Pick<Night, 'night' | 'standing' | 'unmet'>,
  today: Day,
  freshDays: number,
): SiteWarning | null {
  if (standing.warning === null || daysBetween(night, today) > freshDays) return null;
  return { since: standing.warning.raisedAt, unmet: unmetAhead(unmet, night) };
}
