import { addDays } from '../calendar.js';
import type { Day } from '../calendar.js';
import { unsafe } from '../disclosure/primary-rules.js';
import type { PrimaryRules } from '../disclosure/primary-rules.js';
import { contributorsTo } from '../disclosure/table/contributors-to.js';
import { toMicro } from '../trends/micro.js';
import { judgeWeeks } from './judge-weeks.js';
import type { JudgedWeek } from './judge-weeks.js';
import { partsOf } from './parts-of.js';
import type { Part } from './parts-of.js';
import { standingAlarm } from './standing-alarm.js';
import type { StandingAlarm } from './standing-alarm.js';
import { weeksLookedBackOn, WATCHED } from './unusual-rules.js';
import type { UnusualRules, Watched } from './unusual-rules.js';
import { watchedPoints } from './watched-points.js';
import type { WatchedPoint } from './watched-points.js';
import type { WatchedParty } from './watched-party.js';

/** An alarm that stands, with all that it can be worked out from again. Plain values: it is frozen. Source: own definition. */
export interface Unusual {
  readonly what: Watched;
  readonly standing: StandingAlarm;
  /** Every week that was looked at, oldest first; the newest is over. */
  readonly points: readonly WatchedPoint[];
  readonly judged: readonly JudgedWeek[];
  /** Owners in the unusual week, and those concerned by it. */
  readonly owners: number;
  readonly concerned: number;
  /** One owner could tell another from it. */
  readonly dominated: boolean;
}

/** What one looks at: the parties of a scope, up to a week that is over, by the rules in force. Source: own definition. */
export interface Sight {
  readonly parties: readonly WatchedParty[];
  /** Monday of the newest week. */
  readonly newest: Day;
  readonly rules: UnusualRules;
  readonly disclosure: PrimaryRules;
}

const DAYS_PER_WEEK = 7;

/** Everything watched that is unusual among some parties. Source: own definition. */
export function unusualIn(sight: Sight): readonly Unusual[] {
  const weeks = weeksUntil(sight);
  return WATCHED.flatMap((what) => {
    const parties = sight.parties.map((party) => partsOf(what, party, weeks, sight.rules));
    const points = watchedPoints(weeks, parties, sight.rules);
    const judged = judgeWeeks(what, points, sight.rules);
    const standing = standingAlarm(judged, sight.rules.inARow);
    if (standing === null) return [];
    const place = weeks.indexOf(standing.week.weekStart);
    const { owners, concerned } = points[place] ?? { owners: 0, concerned: 0 };
    const dominated = isDominated(
      parties.flatMap((party) => party[place] ?? []),
      sight.disclosure,
    );
    return [{ what, standing, points: known(points), judged, owners, concerned, dominated }];
  });
}

/** From the first week in which anybody reported, at most as far as any detector looks back. */
function weeksUntil({ parties, newest, rules }: Sight): readonly Day[] {
  const first = parties.reduce((oldest, { weeks: [own] }) => (own && own.weekStart < oldest ? own.weekStart : oldest), newest);
  const all = Array.from({ length: weeksLookedBackOn(rules) }, (_, back) => addDays(newest, -DAYS_PER_WEEK * back));
  return all.filter((week) => week >= first).reverse();
}

/** Weeks before anything was known are left out: nothing rests on them. */
function known(points: readonly WatchedPoint[]): readonly WatchedPoint[] {
  return points.slice(points.findIndex(({ value }) => value !== null));
}

function isDominated(parts: readonly Part[], rules: PrimaryRules): boolean {
  const of = (read: (part: Part) => number) =>
    contributorsTo(
      parts.map((part, at) => ({
        ...{ organisation: String(at), holding: part.holdingId, product: '', region: '' },
        amount: toMicro(read(part)),
      })),
    );
  return (
    unsafe(
      of((part) => part.of),
      rules,
    ) ||
    unsafe(
      of(({ outOf }) => outOf),
      rules,
    )
  );
}
