import type { EffectiveAmounts } from './effective-amounts.js';
import type { StockBody } from './report-body.js';
import type { StockStatement } from './report.js';
import { baseUnitsPer, type Reportable } from './reportable.js';

/** The party's previous statement of the same product group, in base units. */
export type PreviousFigures = Pick<EffectiveAmounts, 'usable' | 'blocked' | 'usedPerWeek' | 'expectedPerWeek' | 'incoming'>;

/** A figure that a slip of the unit explains; `stated`, `previous` and `meant` in the unit of the report. */
export interface Jump {
  readonly field: 'stockOnHand' | 'usedPerWeek' | 'used' | 'expectedPerWeek';
  /** How many times as much, or as little: 2, 10, 100, 1000 or the size of a pack. */
  readonly factor: number;
  readonly direction: 'more' | 'less';
  readonly stated: number;
  readonly previous: number;
  readonly meant: number;
}

const SLIPS_OF_TEN = [10, 100, 1000];
const PIECES_PER_PAIR = 2;
/** Stock really doubles now and then, so a pair must fit closely; ten times as much hardly ever happens. */
const TOLERANCE_BELOW_TEN = 0.05;
const TOLERANCE = 0.25;
const TEN = 10;
/** Quotients of decimal numbers miss by so much. */
const NOISE = 1e-9;

/**
 * The unit guard: figures that differ from the previous statement by a factor which a slip explains: the size of a pack
 * (of the catalogue or stated), two where things are counted in pairs, ten, a hundred or a thousand. A stock that the
 * announced deliveries explain is no jump. Nothing is concluded from it: the reporter is asked.
 *
 * The tolerances (5 % below ten, 25 % from ten on; a difference of exactly so much still counts as a slip) are our own
 * proposal. Source: gloves are counted per piece, per pair and per box (product catalogue).
 */
export function jumpsSince(
  previous: PreviousFigures,
  { body, counting }: StockStatement,
  amounts: EffectiveAmounts,
  group: Reportable,
): Jump[] {
  if (body.confirmedJump === true) return [];
  const factors = factorsOf(group, counting.packSize);
  const per = baseUnitsPer(counting.unit, counting.packSize) ?? 1;
  return comparable(previous, body, amounts).flatMap(({ field, before, now, stated }): Jump[] => {
    const factor = slipBetween(before, now, factors);
    if (factor === undefined) return [];
    const more = now > before;
    const meant = asCounted(more ? stated / factor : stated * factor, field, counting);
    return [{ field, factor, direction: more ? 'more' : 'less', stated, previous: rounded(before / per), meant }];
  });
}

interface Comparable {
  readonly field: Jump['field'];
  readonly before: number;
  readonly now: number;
  readonly stated: number;
}

function comparable(previous: PreviousFigures, body: StockBody, amounts: EffectiveAmounts): Comparable[] {
  const [before, now] = [present(previous), present(amounts)];
  const announced = (before + orNone(previous.incoming)) * (1 + TOLERANCE_BELOW_TEN);
  const delivered = now > before && now <= announced;
  const used = body.used === undefined ? 'usedPerWeek' : 'used';
  return [
    { field: 'stockOnHand', before: delivered ? 0 : before, now, stated: body.stockOnHand },
    { field: used, before: orNone(previous.usedPerWeek), now: orNone(amounts.usedPerWeek), stated: orNone(body[used]) },
    {
      field: 'expectedPerWeek',
      before: orNone(previous.expectedPerWeek),
      now: orNone(amounts.expectedPerWeek),
      stated: orNone(body.expectedPerWeek),
    },
  ];
}

/** On hand, in date: usable or blocked. */
function present({ usable, blocked }: Pick<EffectiveAmounts, 'usable' | 'blocked'>): number {
  return orNone(usable) + orNone(blocked);
}

function orNone(figure: number | null | undefined): number {
  return figure ?? 0;
}

/** Nothing before or nothing now is no slip of a unit: no factor is near an endless ratio. */
function slipBetween(before: number, now: number, factors: readonly number[]): number | undefined {
  const ratio = Math.max(before, now) / Math.min(before, now);
  const distance = (factor: number) => Math.abs(ratio / factor - 1);
  const fitting = factors.filter((factor) => distance(factor) <= (factor < TEN ? TOLERANCE_BELOW_TEN : TOLERANCE) + NOISE);
  return fitting.sort((a, b) => distance(a) - distance(b))[0];
}

function factorsOf({ packSizes, inPairs }: Reportable, stated: number | undefined): number[] {
  const factors = [...packSizes, stated ?? 1, inPairs ? PIECES_PER_PAIR : 1, ...SLIPS_OF_TEN];
  return [...new Set(factors.filter((factor) => factor > 1))];
}

/** What is counted is asked about in whole numbers; rates and litres are not. */
function asCounted(quantity: number, field: Jump['field'], { unit }: StockStatement['counting']): number {
  const whole = unit !== 'litre' && (field === 'stockOnHand' || field === 'used');
  return whole ? Math.round(quantity) : rounded(quantity);
}

function rounded(quantity: number): number {
  return Number(quantity.toFixed(6));
}
