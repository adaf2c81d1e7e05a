import { median } from '../numeric/median.js';
import { unmetNeed } from './unmet-need.js';
import type { Spread, UnmetNeed } from './unmet-need.js';

/** When to warn. Shares from 0 to 1. Policy: dated data; these are own proposals, tried on simulated springs of 2020. Source: own proposal. */
export interface WarningRules {
  /** Share of the courses that end in a shortage: from here on a warning is raised; below the second it may end. */
  readonly courses: { readonly nation: CourseShares; readonly site: CourseShares };
  /** With suppliers announcing less than this share of the usual, a chain that falls to so little of its usual cover is a warning too. */
  readonly announcedBelow: number;
  readonly lowestBelow: number;
  readonly lowestEndsAbove: number;
  /** A site is warned of what comes within so many days. */
  readonly siteWithinDays: number;
  /** How far off a projected day may be. */
  readonly spread: Spread;
  /** Evaluations in a row, one a day, that must ask for a warning, and that must be calm before it ends. */
  readonly inARow: { readonly nation: InARow; readonly site: InARow };
}

/** Shares of the courses, from 0 to 1. Source: own definition. */
export interface CourseShares {
  readonly raiseFrom: number;
  readonly endBelow: number;
}

/** Evaluations in a row. Source: own definition. */
export interface InARow {
  readonly toRaise: number;
  readonly toEnd: number;
}

/** Own proposals; the spread was measured on one simulated spring and held on another, docs/projection.md. Source: own proposal. */
export const WARNING_RULES: WarningRules = {
  courses: { nation: { raiseFrom: 0.9, endBelow: 0.6 }, site: { raiseFrom: 0.8, endBelow: 0.5 } },
  announcedBelow: 0.9,
  lowestBelow: 0.4,
  lowestEndsAbove: 0.55,
  siteWithinDays: 49,
  spread: { early: 0.45, late: 1.4 },
  inARow: { nation: { toRaise: 3, toEnd: 6 }, site: { toRaise: 1, toEnd: 6 } },
};

/** Why a warning is raised. Source: own definition. */
export type WarningReason =
  /** Enough courses end in a shortage. */
  | ({ readonly kind: 'need-unmet' } & UnmetNeed)
  /** What suppliers announce as a share of the usual, and the lowest cover ahead as a share of the usual. */
  | { readonly kind: 'supply-falls'; readonly announced: number; readonly lowest: number };

/** What one evaluation says: `raise` with every reason, `calm`, or neither. Source: own definition. */
export interface Verdict {
  readonly says: 'raise' | 'hold' | 'calm';
  readonly because: readonly WarningReason[];
}

/** What an outlook says of the country, see `Outlook`. Source: own definition. */
export interface NationAhead {
  readonly outcomes: readonly { readonly shortIn: number | null; readonly lowest: number }[];
  readonly usualCover: number;
  readonly announced: number | null;
}

/**
 * Whether an outlook asks to warn the country: most courses end in a shortage, or suppliers announce less and what all hold together will fall
 * below a share of the usual. The second warns while the first still waits for an epidemic that nobody can foresee.
 *
 * Source: own definition.
 */
export function nationVerdict(outlook: NationAhead, rules: WarningRules): Verdict {
  const shortIn = outlook.outcomes.map((outcome) => outcome.shortIn);
  const unmet = unmetNeed(shortIn, Infinity, rules.spread);
  const supply = supplyIn(outlook, rules);
  const because: WarningReason[] = [];
  if (unmet.share >= rules.courses.nation.raiseFrom) because.push({ kind: 'need-unmet', ...unmet });
  if (supply !== null && supply.lowest <= rules.lowestBelow) because.push({ kind: 'supply-falls', ...supply });
  if (because.length > 0) return { says: 'raise', because };
  const calm = unmet.share < rules.courses.nation.endBelow && (supply === null || supply.lowest > rules.lowestEndsAbove);
  return { says: calm ? 'calm' : 'hold', because };
}

/** How low a chain falls while suppliers announce less than usual; null when they do not. */
function supplyIn(
  { outcomes, usualCover, announced }: NationAhead,
  rules: WarningRules,
): { readonly announced: number; readonly lowest: number } | null {
  if (announced === null || announced >= rules.announcedBelow) return null;
  return { announced, lowest: (median(outcomes.map(({ lowest }) => lowest)) ?? 0) / usualCover };
}

/**
 * Whether a site is to be warned: under most courses it has a short day soon enough to act on.
 *
 * @param shortIn  days until then under each course; null: not within the horizon
 *
 * Source: own definition.
 */
export function siteVerdict(shortIn: readonly (number | null)[], rules: WarningRules): Verdict {
  const unmet = unmetNeed(shortIn, rules.siteWithinDays, rules.spread);
  if (unmet.share >= rules.courses.site.raiseFrom) return { says: 'raise', because: [{ kind: 'need-unmet', ...unmet }] };
  return { says: unmet.share < rules.courses.site.endBelow ? 'calm' : 'hold', because: [] };
}
