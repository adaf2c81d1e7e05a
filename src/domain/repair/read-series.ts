import { median } from '../numeric/median.js';
import { candidatesFor } from './reading.js';
import type { Candidate, Reading } from './reading.js';
import { daysWithStock } from './stated-line.js';
import type { StatedLine } from './stated-line.js';
import { strainBetween, strainOfUse } from './strain.js';
import type { Between } from './strain.js';

/** One line with all its readings, and for each the least strain up to here and from which reading before that came. Source: own definition. */
export interface Step {
  readonly line: StatedLine;
  readonly candidates: readonly (Candidate | null)[];
  readonly strains: readonly number[];
  readonly cameFrom: readonly number[];
  /** Use under the least strained reading [base units per day]; null: left blank. */
  readonly usePerDay: number | null;
}

/** The lines of one party and product group in order of their periods. Source: own definition. */
export type StatedSeries = readonly Step[];

/** A line as it is read, among all others. Source: own definition. */
export interface ReadLine extends Reading {
  readonly line: StatedLine;
}

/** Usual use is the median of so many uses before. */
const USUAL_OF = 9;

/**
 * A series with one line more. A line of a period that is there already takes its place: a correction. Lines may come in any order; what comes
 * late is put where it belongs and all after it is weighed again, so the outcome does not depend on the order.
 *
 * Source: own definition; least strained path, Viterbi 1967.
 */
export function withLine(series: StatedSeries, line: StatedLine): StatedSeries {
  const last = series.at(-1);
  if (last === undefined || last.line.to < line.to) return [...series, weighed(series, line)];
  const place = series.findIndex((step) => step.line.to >= line.to);
  const replaced = series[place]?.line.to === line.to ? 1 : 0;
  const steps = series.slice(0, place);
  for (const next of [line, ...series.slice(place + replaced).map((step) => step.line)]) steps.push(weighed(steps, next));
  return steps;
}

/** A series without the line of a period that ends on a day: it was withdrawn. Source: own definition. */
export function withoutLine(series: StatedSeries, to: number): StatedSeries {
  const kept = series.findIndex((step) => step.line.to >= to);
  if (series[kept]?.line.to !== to) return series;
  const steps = series.slice(0, kept);
  for (const { line } of series.slice(kept + 1)) steps.push(weighed(steps, line));
  return steps;
}

/**
 * The readings that together surprise least, oldest first. What a line is read as may change when more lines are known; what was stated never
 * does.
 *
 * Source: own definition; Viterbi 1967.
 */
export function readingsIn(series: StatedSeries): readonly ReadLine[] {
  const read: ReadLine[] = [];
  let chosen = leastOf(series.at(-1)?.strains ?? []);
  for (const { line, candidates, cameFrom } of series.toReversed()) {
    const candidate = candidates[chosen];
    if (candidate) read.push({ line, ...candidate.reading });
    chosen = cameFrom[chosen] ?? 0;
  }
  return read.reverse();
}

function weighed(before: readonly Step[], line: StatedLine): Step {
  const last = before.at(-1);
  const between: Between = { gap: last ? line.from - last.line.to - 1 : 0, days: daysWithStock(line), usual: usualUse(before) };
  const candidates = candidatesFor(line);
  const ways = candidates.map((candidate) => (candidate ? bestWay(last, candidate, between) : IMPOSSIBLE));
  const least = Math.min(...ways.map(({ strain }) => strain));
  const strains = ways.map(({ strain }) => strain - least);
  const used = candidates[leastOf(strains)]?.reading.used ?? null;
  const usePerDay = used === null ? null : used / between.days;
  return { line, candidates, strains, cameFrom: ways.map(({ from }) => from), usePerDay };
}

interface Way {
  readonly strain: number;
  readonly from: number;
}

const IMPOSSIBLE: Way = { strain: Infinity, from: 0 };

function bestWay(last: Step | undefined, { reading, strain }: Candidate, between: Between): Way {
  const own = strain + strainOfUse(reading, between);
  if (!last) return { strain: own, from: 0 };
  let best = IMPOSSIBLE;
  for (const [from, before] of last.candidates.entries()) {
    const reached = last.strains[from] ?? Infinity;
    if (!before || reached >= best.strain) continue;
    const through = reached + strainBetween(before.reading, reading, between);
    if (through < best.strain) best = { strain: through, from };
  }
  return { strain: best.strain + own, from: best.from };
}

function usualUse(before: readonly Step[]): number | null {
  const known: number[] = [];
  for (let at = before.length - 1; at >= 0 && known.length < USUAL_OF; at -= 1) {
    const use = before[at]?.usePerDay ?? null;
    if (use !== null) known.push(use);
  }
  return median(known);
}

/** The first of the smallest. */
function leastOf(strains: readonly number[]): number {
  return strains.indexOf(Math.min(...strains));
}
