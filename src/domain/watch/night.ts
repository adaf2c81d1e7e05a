import type { Day } from '../calendar.js';
import type { Outlook } from '../chain/outlook.js';
import type { SitePath } from '../chain/project-site.js';
import { fanOf } from './fan.js';
import type { FanDay } from './fan.js';
import { NO_WARNING, standingAfter } from './standing-warning.js';
import type { Standing } from './standing-warning.js';
import { unmetNeed } from './unmet-need.js';
import type { UnmetNeed } from './unmet-need.js';
import { nationVerdict, siteVerdict } from './verdict.js';
import type { NationAhead, Verdict, WarningRules } from './verdict.js';

/** What is remembered of the last night on which one looked ahead. Plain values: it is stored as it is. Source: own definition. */
export interface Remembered {
  /** The first day ahead. */
  readonly night: Day;
  /** What held before that night: the same night looked at again starts from here. */
  readonly before: Standing;
  readonly standing: Standing;
}

/** What a night says of one scope. Plain values. Source: own definition. */
export interface Night extends Remembered {
  readonly verdict: Verdict;
  /** A shortage within what is looked ahead; of a site: soon enough to warn it. */
  readonly unmet: UnmetNeed;
  readonly fan: readonly FanDay[];
}

/** What a night says of the country. Plain values. Source: own definition. */
export interface NationNight extends Night, NationAhead {}

/** From where a night starts. Source: own definition. */
export type Start = Pick<Remembered, 'night' | 'before'>;

/**
 * What held before a night; null when a later one was looked at already. To look at the same night again changes nothing but what is new in it.
 *
 * Source: own definition.
 */
export function standingBefore(last: Remembered | null, night: Day): Standing | null {
  if (last === null) return NO_WARNING;
  if (last.night === night) return last.before;
  return last.night < night ? last.standing : null;
}

/** The night of the country. Source: own definition. */
export function nationNight({ outcomes, usualCover, announced }: Outlook, { night, before }: Start, rules: WarningRules): NationNight {
  const ahead = { outcomes: outcomes.map(({ shortIn, lowest }) => ({ shortIn, lowest })), usualCover, announced };
  const verdict = nationVerdict(ahead, rules);
  return {
    ...ahead,
    night,
    before,
    standing: standingAfter(before, verdict, night, rules.inARow.nation),
    verdict,
    unmet: unmetNeed(
      outcomes.map(({ shortIn }) => shortIn),
      Infinity,
      rules.spread,
    ),
    fan: fanOf(outcomes.map(({ cover }) => cover)),
  };
}

/** The night of one site. Source: own definition. */
export function siteNight(paths: readonly SitePath[], { night, before }: Start, rules: WarningRules): Night {
  const shortIn = paths.map((path) => path.shortIn);
  const verdict = siteVerdict(shortIn, rules);
  return {
    night,
    before,
    standing: standingAfter(before, verdict, night, rules.inARow.site),
    verdict,
    unmet: unmetNeed(shortIn, rules.siteWithinDays, rules.spread),
    fan: fanOf(paths.map(({ cover }) => cover)),
  };
}
