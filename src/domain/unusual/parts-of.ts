import { daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import { median } from '../numeric/median.js';
import type { UnusualRules, Watched } from './unusual-rules.js';
import type { WatchedParty, WatchedWeek } from './watched-party.js';

/** What an owner's organisation puts into a week: so much, out of so much. Source: own definition. */
export interface Part {
  readonly holdingId: string;
  readonly of: number;
  readonly outOf: number;
  /** Above this it is concerned by what is unusual: use that rises, and anything of what is nothing otherwise. */
  readonly above: number;
}

const DAYS_PER_WEEK = 7;
const PERCENT = 100;
/** A statement of longer ago says nothing of what came since. */
const LONGEST_GAP = 21;

/**
 * What a party puts into each week, null where it says nothing. Use counts out of what that party usually uses, the median of its weeks
 * before those that are judged, so that who comes, goes or is silent moves nothing. All else is one out of one, or none. A party that was known in too
 * few weeks before those judged counts not at all.
 *
 * @param weeks  Mondays without a gap, oldest first
 *
 * Source: own definition.
 */
export function partsOf(what: Watched, party: WatchedParty, weeks: readonly Day[], rules: UnusualRules): readonly (Part | null)[] {
  const values = READERS[what](party, weeks, rules);
  const before = values.slice(0, Math.max(0, weeks.length - rules.judgedWeeks)).filter((value) => value !== null);
  const usual = what === 'use' ? (median(before) ?? 0) : 1;
  if (before.length < rules.knownWeeks || usual <= 0) return weeks.map(() => null);
  const { holdingId } = party;
  const above = what === 'use' ? usual * (1 + rules.leastRise / PERCENT) : 0;
  return values.map((of) => (of === null ? null : { holdingId, of, outOf: usual, above }));
}

type Values = readonly (number | null)[];

const READERS: Readonly<Record<Watched, (party: WatchedParty, weeks: readonly Day[], rules: UnusualRules) => Values>> = {
  use: (party, weeks) => eachWeek(party, weeks, ({ used }) => used),
  shortages: (party, weeks, { fromSeverity }) =>
    eachWeek(party, weeks, ({ signals }) => yes(signals.slice(fromSeverity - 1).some((count) => count > 0))),
  unobtainable: (party, weeks) => eachWeek(party, weeks, ({ obtainable }) => answered(obtainable)),
  late: (party, weeks, { lateBelow }) => eachWeek(party, weeks, (week, before) => late(week, before, lateBelow)),
};

function eachWeek(
  party: WatchedParty,
  weeks: readonly Day[],
  read: (week: WatchedWeek, before: WatchedWeek | undefined) => number | null,
): Values {
  const places = new Map(party.weeks.map(({ weekStart }, place) => [weekStart, place]));
  return weeks.map((weekStart) => {
    const place = places.get(weekStart);
    const week = place === undefined ? undefined : party.weeks[place];
    return week === undefined ? null : read(week, party.weeks[(place ?? 0) - 1]);
  });
}

function yes(is: boolean): number {
  return is ? 1 : 0;
}

/** Who ordered nothing does not know. */
function answered(obtainable: WatchedWeek['obtainable']): number | null {
  return obtainable === undefined || obtainable === 'not-ordered' ? null : yes(obtainable !== 'yes');
}

/** Whether less came than the statement before had promised by now: came = stock now + used - stock then. Null: nothing was promised, or it cannot be known. */
function late({ used, ...week }: WatchedWeek, before: WatchedWeek | undefined, lateBelow: number): number | null {
  const [now, then] = [stockIn(week), stockIn(before)];
  if (now === null || then === null || used === null) return null;
  const days = daysBetween(then.asOf, now.asOf);
  const due = then.deliveries.filter(({ on }) => on > then.asOf && on <= now.asOf).reduce((sum, { amount }) => sum + amount, 0);
  if (days > LONGEST_GAP || due <= 0) return null;
  const came = now.usable + (used * days) / DAYS_PER_WEEK - then.usable;
  return yes(came < lateBelow * due);
}

type Stock = Pick<WatchedWeek, 'deliveries'> & { readonly asOf: Day; readonly usable: number };

function stockIn(week: Pick<WatchedWeek, 'asOf' | 'usable' | 'deliveries'> | undefined): Stock | null {
  if (week === undefined || week.asOf === null || week.usable === null) return null;
  return { deliveries: week.deliveries, asOf: week.asOf, usable: week.usable };
}
