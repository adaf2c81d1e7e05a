import { addDays, daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { Scope } from '../flags/scope.js';
import { median } from '../numeric/median.js';
import type { Verdict } from './outcome.js';
import type { ShortageEvent } from './shortage-event.js';

/** A flag as it is graded. Source: own definition. */
export interface GradedFlag {
  readonly id: string;
  readonly productGroup: string;
  readonly scope: Scope;
  readonly raisedOn: Day;
  /** Last day it was open; null: it still is. */
  readonly endedOn: Day | null;
  /** What a person found afterwards; null: nobody looked yet. */
  readonly verdict: Verdict<'flag'> | null;
}

/** How flags did. Days and shares; null where nothing can be divided. Source: own definition. */
export interface Grade {
  readonly flags: number;
  /** Shortages within the period, and those of them that were warned of. */
  readonly shortages: number;
  readonly warned: number;
  readonly sensitivity: number | null;
  /** Days from the warning to the shortage, of those that were warned of; the middle one. */
  readonly leadDays: number | null;
  /** Of all shortages, those warned of a fortnight ahead or more. */
  readonly fortnightAhead: number | null;
  /** Flags after which no shortage came and of which nobody found that one was averted. */
  readonly falseAlarms: number;
  readonly averted: number;
  /** Flags of which it cannot be told yet. */
  readonly undecided: number;
  /** False alarms per product group, scope and month of 30.44 days that were watched. */
  readonly falsePerMonth: number | null;
}

/** What was watched: so many product groups and scopes, from the first day to the last. Flags raised and shortages begun in it are counted. Source: own definition. */
export interface Watch {
  readonly from: Day;
  readonly to: Day;
  /** Product groups times scopes. */
  readonly series: number;
  /** What comes later is not known. */
  readonly today: Day;
}

/** A shortage can be foreseen so long ahead at most; a warning from before earns no more lead. Source: own choice, the longest horizon that is projected. */
export const WINDOW_DAYS = 84;
/** A flag that is still open so many days after a shortage belongs to it. */
const TAIL_DAYS = 14;
const FORTNIGHT = 14;
const DAYS_PER_MONTH = 30.44;

/**
 * Grades flags by what came. A shortage was warned of by a flag of the same product group and scope that was raised before it began and open at
 * some time in the twelve weeks before. A flag was false when it has ended, no shortage began within twelve weeks of its last day, none was going on,
 * and nobody found that one was averted; what a person found goes before the calendar. A flag from before what was watched still warns.
 *
 * Source: own definition.
 */
export function gradeFlags(flags: readonly GradedFlag[], events: readonly ShortageEvent[], watch: Watch): Grade {
  const within = events.filter(({ beganOn }) => beganOn >= watch.from && beganOn <= watch.to);
  const leads = within.flatMap((event) => leadOf(event, flags) ?? []);
  const raised = flags.filter(({ raisedOn }) => raisedOn >= watch.from && raisedOn <= watch.to);
  const fates = raised.map((flag) => fateOf(flag, events, watch.today));
  const count = (fate: Fate) => fates.filter((one) => one === fate).length;
  const months = (watch.series * (daysBetween(watch.from, watch.to) + 1)) / DAYS_PER_MONTH;
  return {
    flags: raised.length,
    shortages: within.length,
    warned: leads.length,
    sensitivity: ratio(leads.length, within.length),
    leadDays: median(leads),
    fortnightAhead: ratio(leads.filter((days) => days >= FORTNIGHT).length, within.length),
    falseAlarms: count('false'),
    averted: count('averted'),
    undecided: count('undecided'),
    falsePerMonth: ratio(count('false'), months),
  };
}

/** Days from the first warning to the shortage, 84 at most; null: nobody was warned. */
function leadOf(event: ShortageEvent, flags: readonly GradedFlag[]): number | null {
  const opens = addDays(event.beganOn, -WINDOW_DAYS);
  const leads = flags
    .filter((flag) => isAbout(flag, event) && flag.raisedOn < event.beganOn && (flag.endedOn === null || flag.endedOn >= opens))
    .map(({ raisedOn }) => Math.min(WINDOW_DAYS, daysBetween(raisedOn, event.beganOn)));
  return leads.length === 0 ? null : Math.max(...leads);
}

type Fate = 'right' | 'averted' | 'false' | 'undecided';

function fateOf(flag: GradedFlag, events: readonly ShortageEvent[], today: Day): Fate {
  if (flag.verdict === 'averted') return 'averted';
  if (flag.verdict === 'false') return 'false';
  if (flag.verdict === 'came' || events.some((event) => isAbout(flag, event) && belongsTo(flag, event))) return 'right';
  if (flag.verdict === 'unclear' || flag.endedOn === null) return 'undecided';
  return daysBetween(flag.endedOn, today) > WINDOW_DAYS ? 'false' : 'undecided';
}

function belongsTo({ raisedOn, endedOn }: GradedFlag, event: ShortageEvent): boolean {
  const startsInTime = endedOn === null || addDays(event.beganOn, -WINDOW_DAYS) <= endedOn;
  return startsInTime && (event.endedOn === null || raisedOn <= addDays(event.endedOn, TAIL_DAYS));
}

function isAbout({ productGroup, scope }: Pick<GradedFlag, 'productGroup' | 'scope'>, event: ShortageEvent): boolean {
  return productGroup === event.productGroup && scope.kind === event.scope.kind && scope.code === event.scope.code;
}

function ratio(of: number, to: number): number | null {
  return to === 0 ? null : of / to;
}
