import { addDays, type Day, dayInNetherlands } from '../../../domain/calendar.js';
import type { ReplayReport } from '../../../domain/demo/replay-event.js';
import type { Moved } from './moved.js';
import type { ReplayCounting } from './replay-world.js';

/** A report that an event asks for: about which article, and its body as it would be sent; null: nothing to state. */
export interface AskedReport {
  readonly product: string;
  readonly body: { readonly [field: string]: unknown } | null;
}

type Of<Kind extends ReplayReport['kind']> = Extract<ReplayReport, { kind: Kind }>;
type Statement = Of<'stock_report'> | Of<'supplier_report'>;
type Line = Statement['lines'][number];

/** What a loose signal says about care, by its severity. */
const SIGNALS = {
  1: { state: 'anticipated', careImpact: 'none' },
  2: { state: 'actual', careImpact: 'adapted' },
  3: { state: 'actual', careImpact: 'postponed' },
} as const;
/** A supplier states what it expects in four weeks: a quarter of it each week. */
const INBOUND_DAYS = [7, 14, 21, 28] as const;

/** The reports that an event asks for; those about an article that is not known here have no body and are counted. */
export function bodiesOf(
  event: ReplayReport,
  articles: ReadonlyMap<string, ReplayCounting>,
  moved: Moved,
): readonly (AskedReport | 'unknown-product')[] {
  switch (event.kind) {
    case 'withdrawal':
      return [];
    case 'shortage_signal':
      return [about(event.product, articles, ({ productGroup }) => ({ productGroup, ...signalBody(event, moved) }))];
    case 'supply_interruption':
      return [about(event.product, articles, ({ productGroup }) => ({ productGroup, ...interruptionBody(event, moved) }))];
    default:
      return event.lines.map((line) => about(line.product, articles, (counting) => statementBody(event, line, counting, moved)));
  }
}

function about(
  product: string,
  articles: ReadonlyMap<string, ReplayCounting>,
  body: (counting: ReplayCounting) => AskedReport['body'],
): AskedReport | 'unknown-product' {
  const counting = articles.get(product);
  return counting === undefined ? 'unknown-product' : { product, body: body(counting) };
}

function statementBody(event: Statement, line: Line, counting: ReplayCounting, moved: Moved): AskedReport['body'] {
  const { stock } = line;
  if (stock === null) return null;
  const used = 'shipped' in line ? line.shipped : 'used' in line ? line.used : null;
  const quantity = quantityIn(line.unit, counting);
  const asOf = moved.day(event.period_end);
  return {
    kind: 'stock',
    productGroup: counting.productGroup,
    asOf,
    ...unitOf(line.unit, counting),
    stockOnHand: quantity(stock),
    ...(used == null ? {} : { used: quantity(used), periodStart: moved.day(event.period_start), periodEnd: asOf }),
    ...underway(line, asOf, quantity),
  };
}

function underway(line: Line, asOf: Day, quantity: (counted: number) => number): object {
  if ('on_order' in line && line.on_order != null) return { onOrder: quantity(line.on_order) };
  const inbound = 'expected_inbound_28d' in line ? line.expected_inbound_28d : null;
  if (inbound == null) return {};
  if (inbound === 0) return { incoming: [] };
  const until = (weeks: number) => quantity(Math.floor((inbound * weeks) / INBOUND_DAYS.length));
  return {
    incoming: INBOUND_DAYS.map((days, week) => ({
      expectedOn: addDays(asOf, days),
      quantity: Number((until(week + 1) - until(week)).toFixed(6)),
      confirmed: false,
    })),
  };
}

/** A box stays a box, of so many base units; a bottle becomes litres. */
function unitOf(unit: Line['unit'], { litres, perPiece, perBox }: ReplayCounting): object {
  if (unit === 'box') return { unit: 'box', packSize: perBox * perPiece };
  return { unit: litres ? 'litre' : 'piece' };
}

function quantityIn(unit: Line['unit'], { perPiece }: ReplayCounting): (counted: number) => number {
  return (counted) => Number((unit === 'box' ? counted : counted * perPiece).toFixed(6));
}

function signalBody({ created_at, severity }: Of<'shortage_signal'>, moved: Moved): object {
  const day = dayInNetherlands(moved.instant(created_at));
  const { state, careImpact } = severity >= 3 ? SIGNALS[3] : severity >= 2 ? SIGNALS[2] : SIGNALS[1];
  return { kind: 'shortage', asOf: day, state, startsOn: day, reason: 'demand-surge', careImpact };
}

function interruptionBody({ created_at, starts_on, ends_on, reason, market_share }: Of<'supply_interruption'>, moved: Moved): object {
  const asOf = dayInNetherlands(moved.instant(created_at));
  return {
    kind: 'interruption',
    asOf,
    startsOn: moved.day(starts_on),
    endsOn: moved.day(ends_on),
    reason,
    marketShare: market_share,
    customersInformed: true,
  };
}
