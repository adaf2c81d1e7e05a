import { allObligations } from '../earlier/all-obligations.js';
import { obligationsSince } from '../earlier/obligations-since.js';
import type { CoverSolver } from '../pattern/cover-problem.js';
import type { PrimaryRules } from '../primary-rules.js';
import { protectedTable } from '../protected-table.js';
import type { Released } from '../releasable.js';
import type { DisclosureTable } from '../table/disclosure-table.js';
import { COUNTRY, measureTable, NO_REGION } from './measure-table.js';
import { type Measure, MEASURES, statedOf } from './measure.js';
import type { StatedWeek } from './stated-week.js';
import { thinCells } from './thin-cells.js';

/** What is told of one scope in one week [millionths of a base unit; signals: reports]. Source: own definition. */
export type ToldTotals = Readonly<Record<Measure, Released<bigint>>>;

/** What is told of a week, per scope: NL, each safety region, and who serves the country. Source: own definition. */
export type TotalsByScope = ReadonlyMap<string, ToldTotals>;

/** A week that was published before. Source: own definition. */
export interface PublishedBefore {
  readonly stated: StatedWeek;
  /** Whether a total was told; that nobody stated anything is known too. */
  readonly known: (scope: string, measure: Measure) => boolean;
}

/** What a publication is protected with. Source: policy. */
export interface Protection {
  /** All safety regions. */
  readonly regions: readonly string[];
  readonly rules: PrimaryRules;
  readonly solve: CoverSolver;
}

/** Of two measures that nearly everybody states alike, the difference is a figure of the few who do not. */
const SUBTRACTED_FROM: Readonly<Partial<Record<Measure, Measure>>> = { stockOfExpecters: 'usable', expected: 'used' };
const NO_DATA = { state: 'no-data', value: null } as const;
const WITHHELD = { state: 'withheld', value: null } as const;
/** A zero of these is a secret by itself. */
const SECRET_ZEROS: ReadonlySet<Measure> = new Set<Measure>(['usable', 'stockOfExpecters']);

/**
 * What may be told of a week, whatever was told before: every measure a table of the country and its regions, in which nobody
 * may find out about a holding, alone, from outside or inside, subtracted from any other week, or from the measure that is nearly
 * the same. The same input gives the same totals.
 *
 * @param before  weeks that were published, in that order; any two publications can be subtracted
 *
 * Source: see `protectedTable`; own definition of the measures.
 */
export function protectedTotals(week: StatedWeek, before: readonly PublishedBefore[], protection: Protection): TotalsByScope {
  const shown = new Map<Measure, ReadonlyMap<string, bigint>>();
  for (const measure of MEASURES) shown.set(measure, shownOf({ week, measure, before, siblings: shown }, protection));
  return new Map([COUNTRY, ...protection.regions, NO_REGION].map((scope) => [scope, toldOf(scope, week, shown)]));
}

interface Task {
  readonly week: StatedWeek;
  readonly measure: Measure;
  readonly before: readonly PublishedBefore[];
  /** Measures of the same week that were protected already. */
  readonly siblings: ReadonlyMap<Measure, ReadonlyMap<string, bigint>>;
}

/** Totals of one measure that may be shown, per scope. */
function shownOf(task: Task, { regions, rules, solve }: Protection): ReadonlyMap<string, bigint> {
  const { week, measure, before } = task;
  const table = measureTable(week, measure, regions);
  if (table.stated.length === 0) return new Map();
  const since = (stated: StatedWeek, of: Measure, published: (region: string) => boolean) =>
    obligationsSince(
      { table: named(measureTable(stated, of, regions), measure), published: (_, region) => published(region) },
      table,
      rules,
    );
  const sibling = SUBTRACTED_FROM[measure];
  const told = sibling === undefined ? undefined : task.siblings.get(sibling);
  const earlier = before.map((one) => since(one.stated, measure, (region) => one.known(region, measure)));
  const beside = sibling === undefined || told === undefined ? [] : [since(week, sibling, (region) => told.has(region))];
  const hiddenBefore = (region: string): boolean => before.some((one) => !one.known(region, measure));
  const obligations = allObligations(earlier, [
    thinCells(table, { zeroTellsAll: SECRET_ZEROS.has(measure), hiddenBefore }, rules),
    ...beside,
  ]);
  const cells = protectedTable(table, rules, solve, obligations);
  return new Map(cells.flatMap(({ region, value }) => (value === null ? [] : [[region, value] as const])));
}

/** The table of another measure, as if it were of this one: cells are compared by their names. */
function named({ products: _, stated, ...table }: DisclosureTable, measure: Measure): DisclosureTable {
  return { ...table, products: [measure], stated: stated.map((one) => ({ ...one, product: measure })) };
}

function toldOf(scope: string, week: StatedWeek, shown: ReadonlyMap<Measure, ReadonlyMap<string, bigint>>): ToldTotals {
  const here = week.filter(({ region }) => scope === COUNTRY || (region === COUNTRY ? NO_REGION : region) === scope);
  const told = (measure: Measure): Released<bigint> => {
    const silent = (some: StatedWeek): boolean => some.every((stater) => statedOf(stater, measure) === null);
    const value = shown.get(measure)?.get(scope);
    if (value !== undefined) return silent(here) ? NO_DATA : { state: 'shown', value };
    // That nobody states anything any more may be held back too: the pattern decides, not who is silent.
    return silent(week) ? NO_DATA : WITHHELD;
  };
  const usable = told('usable');
  return {
    usable,
    stockOfExpecters: told('stockOfExpecters'),
    used: told('used'),
    expected: told('expected'),
    blocked: told('blocked'),
    incoming: told('incoming'),
    // Of a region nothing is told, not even whether anybody is there to be short.
    signals: scope === COUNTRY ? told('signals') : usable.state === 'no-data' ? NO_DATA : WITHHELD,
  };
}
