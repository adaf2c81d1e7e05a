import { type PrimaryRules, unsafe } from '../disclosure/primary-rules.js';
import { contributorsTo } from '../disclosure/table/contributors-to.js';
import { toMicro } from '../trends/micro.js';
import { type AmountPerWeek, perDay } from '../units.js';
import type { DikeClock } from './dike-clock.js';
import type { DikeFill } from './dike-fill.js';
import { dikeStock } from './dike-stock.js';
import { DIKE_HORIZON, type DikeGround, dikesStanding, type DikesStanding } from './dikes-standing.js';
import { newestPerDike } from './newest-per-dike.js';
import { productionAhead } from './production-ahead.js';
import { type ToldShare, toldShare, type ToldWeeks, toldWeeks } from './told-classes.js';

/** What may be told of the dikes to who is not at the triage desk. Source: own definition. */
export interface ToldDikes {
  readonly dike1: ToldShare;
  readonly dike2: ToldShare;
  readonly dike3: ToldShare;
  readonly clocks: readonly { readonly id: 'expected' | 'peak'; readonly weeks: ToldWeeks }[];
}

/** What the totals behind a class must keep, of each side of the trade. Source: own definition. */
export interface ToldRules {
  readonly care: PrimaryRules;
  readonly supplier: PrimaryRules;
}

const SCENARIOS = ['expected', 'peak'] as const;

/**
 * The dikes in classes, as far as they may be told. A class is told when its exact total might be: enough holdings, none of them so large
 * that the next could work it out. Nobody, too few and one that dominates are one answer. That of dike 3 rests on what each makes on the day on
 * which all together make most. A clock rests on both dikes of stock and is told where both are; production is in it only where what was made
 * until the day that decides might be told too: else the clock would tell of one producer. That it holds says something of every later day:
 * then what is made in all, and what each makes at the end, must be fit to be told as well.
 *
 * Source: own definition; rules of docs/disclosure-control.md.
 */
export function toldDikes(ground: DikeGround, rules: ToldRules): ToldDikes {
  const standing = dikesStanding(ground);
  const making = makersOf(ground);
  const isTold = (parts: readonly Part[]) => isSafe(parts, [rules.supplier]);
  const safe: Safe = {
    dike1: isSafe(stockPerHolding(ground, 1), [rules.care, rules.supplier]),
    dike2: isTold(stockPerHolding(ground, 2)),
    dike3: isTold(madeOn(making, dayOfMost(making))),
    until: (day) => isTold(madeUntil(making, day)),
    toTheEnd: isTold(madeUntil(making, DIKE_HORIZON - 1)) && isTold(madeOn(making, DIKE_HORIZON - 1)),
  };
  return { ...sharesOf(standing, safe, ground.peakUse), clocks: SCENARIOS.map((id) => clockOf(standing, safe, id)) };
}

interface Safe {
  readonly dike1: boolean;
  readonly dike2: boolean;
  readonly dike3: boolean;
  /** What was made from today until a day, that day included. */
  readonly until: (day: number) => boolean;
  /** What is made over all days ahead, and on the last of them. */
  readonly toTheEnd: boolean;
}

function sharesOf({ dike1, dike2, dike3 }: DikesStanding, safe: Safe, peakUse: AmountPerWeek | null): Omit<ToldDikes, 'clocks'> {
  const most = dike3 === null ? null : dike3.most;
  return {
    dike1: toldShare(safe.dike1 ? dike1.counts : null, leastOf(dike1)),
    dike2: toldShare(safe.dike2 ? dike2.counts : null, leastOf(dike2)),
    dike3: toldShare(safe.dike3 ? most : null, peakUse === null ? null : perDay(peakUse)),
  };
}

function leastOf({ required }: DikeFill): number | null {
  return required === null ? null : required.from;
}

function clockOf({ clocks }: DikesStanding, { dike1, dike2, until, toTheEnd }: Safe, id: 'expected' | 'peak'): ToldDikes['clocks'][number] {
  const scenario = clocks.find((one) => one.id === id);
  if (scenario === undefined) return { id, weeks: 'unknown' };
  const { clock: whole } = scenario;
  const isSafeToTell = whole !== null && until(decidingDay(whole)) && (whole.kind !== 'holds' || toTheEnd);
  const clock = isSafeToTell ? whole : scenario.stockAlone;
  return { id, weeks: toldWeeks(scenario.perWeek, dike1 && dike2 ? clock : null) };
}

/** The day of the break, or on which production has taken over. */
function decidingDay(clock: DikeClock): number {
  if (clock.kind === 'unused') return 0;
  return clock.kind === 'holds' ? clock.takesOver : Math.min(clock.onDay, DIKE_HORIZON - 1);
}

interface Part {
  readonly holding: string;
  readonly amount: number;
}

function stockPerHolding({ statements, today }: DikeGround, dike: 1 | 2): Part[] {
  const own = newestPerDike(statements).filter((statement) => statement.dike === dike);
  return own.map((statement) => ({ holding: statement.holdingId, amount: dikeStock(statement, today).counts }));
}

/** What one holding makes on each day ahead [base units per day]. */
interface Maker {
  readonly holding: string;
  readonly ahead: readonly number[];
}

function makersOf({ producers, today }: DikeGround): Maker[] {
  return producers.map((producer) => ({ holding: producer.holdingId, ahead: productionAhead(producer, today, DIKE_HORIZON) }));
}

/** The first day on which all together make most. */
function dayOfMost(makers: readonly Maker[]): number {
  const together = Array.from({ length: DIKE_HORIZON }, (_, day) => makers.reduce((sum, { ahead }) => sum + (ahead[day] ?? 0), 0));
  return together.indexOf(Math.max(...together));
}

function madeOn(makers: readonly Maker[], day: number): Part[] {
  return makers.map(({ holding, ahead }) => ({ holding, amount: ahead[day] ?? 0 }));
}

function madeUntil(makers: readonly Maker[], day: number): Part[] {
  return makers.map(({ holding, ahead }) => ({ holding, amount: ahead.slice(0, day + 1).reduce((sum, made) => sum + made, 0) }));
}

function isSafe(parts: readonly Part[], rules: readonly PrimaryRules[]): boolean {
  const stated = parts.map(({ holding, amount }) => ({ holding, organisation: holding, product: '', region: '', amount: toMicro(amount) }));
  const contributors = contributorsTo(stated);
  return contributors.length > 0 && rules.every((rule) => !unsafe(contributors, rule));
}
