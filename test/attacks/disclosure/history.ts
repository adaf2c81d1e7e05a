import type { DisclosureTable } from '../../../src/domain/disclosure/table/disclosure-table.js';
import type { StatedAmount } from '../../../src/domain/disclosure/table/stated-amount.js';
import { drawsFrom, leavesOf, regionsOf } from '../../domain/disclosure/support/made-table.js';

type Draw = (below: number) => number;

const BREAKDOWNS = [
  { products: ['ffp2'], regions: regionsOf(['Noord', 'Oost', 'West', 'Zuid', 'Midden']) },
  { products: ['ffp2'], regions: regionsOf({ Noord: ['Groningen', 'Drenthe'], West: ['Utrecht', 'Zeeland', 'Flevoland'] }) },
  { products: ['ffp2', 'goggles'], regions: regionsOf(['Noord', 'West', 'Zuid']) },
] as const;

const LARGE = 30;

/**
 * The tables of some weeks, as they might come: organisations join, leave, correct, report twice and pass to another holding;
 * in some weeks everybody's figures move, in others hardly any. The same seed gives the same weeks.
 */
export function historyOf(seed: number): readonly DisclosureTable[] {
  const draw = drawsFrom(seed);
  const breakdown = BREAKDOWNS[draw(BREAKDOWNS.length)] ?? BREAKDOWNS[0];
  const places = breakdown.products.flatMap((product) => leavesOf(breakdown.regions).map((region) => ({ product, region })));
  let stated: readonly StatedAmount[] = places.flatMap((place, at) =>
    Array.from({ length: draw(6) }, (_, number) => newcomer(draw, place, `${at}-${number}`)),
  );
  return Array.from({ length: 3 + draw(4) }, (_, week) => {
    if (week > 0) stated = nextWeek(draw, stated, { places, week });
    return { ...breakdown, stated: draw(3) === 0 ? sentTwice(draw, stated) : stated };
  });
}

interface Place {
  readonly product: string;
  readonly region: string;
}

function newcomer(draw: Draw, { product, region }: Place, name: string): StatedAmount {
  const holding = draw(3) === 0 ? `everywhere-${draw(3)}` : `of-${name}`;
  const amount = BigInt((1 + draw(400)) * (draw(8) === 0 ? LARGE : 1));
  return { organisation: name, holding, product, region, amount, report: `first-${name}` };
}

function nextWeek(
  draw: Draw,
  stated: readonly StatedAmount[],
  { places, week }: { readonly places: readonly Place[]; readonly week: number },
): readonly StatedAmount[] {
  const moved = draw(2) === 0 ? stated.map((one) => drifted(draw, one, week)) : stated;
  return Array.from({ length: draw(4) }, (_, number) => `${week}-${number}`).reduce((all, name) => {
    const events = [joined, left, corrected, merged];
    return (events[draw(events.length)] ?? joined)(draw, all, { places, name });
  }, moved);
}

interface Event {
  readonly places: readonly Place[];
  readonly name: string;
}

function drifted(draw: Draw, one: StatedAmount, week: number): StatedAmount {
  if (draw(8) === 0) return one;
  return { ...one, amount: (one.amount * BigInt(60 + draw(80))) / 100n, report: `${week}-${one.organisation}` };
}

function joined(draw: Draw, stated: readonly StatedAmount[], { places, name }: Event): readonly StatedAmount[] {
  const place = places[draw(places.length)];
  return place === undefined ? stated : [...stated, newcomer(draw, place, name)];
}

function left(draw: Draw, stated: readonly StatedAmount[]): readonly StatedAmount[] {
  const who = draw(stated.length);
  return stated.filter((_, at) => at !== who);
}

/** A figure was wrong: by a digit, or by a little, or there was nothing at all. */
function corrected(draw: Draw, stated: readonly StatedAmount[], { name }: Event): readonly StatedAmount[] {
  const who = draw(stated.length);
  const right = [(amount: bigint) => amount * 10n, (amount: bigint) => amount + BigInt(1 + draw(50)), () => 0n][draw(3)];
  return stated.map((one, at) => (at === who && right !== undefined ? { ...one, amount: right(one.amount), report: name } : one));
}

/** One holding buys another. */
function merged(draw: Draw, stated: readonly StatedAmount[]): readonly StatedAmount[] {
  const [buyer, bought] = [stated[draw(stated.length)]?.holding, stated[draw(stated.length)]?.holding];
  return stated.map((one) => (one.holding === bought && buyer !== undefined ? { ...one, holding: buyer } : one));
}

function sentTwice(draw: Draw, stated: readonly StatedAmount[]): readonly StatedAmount[] {
  const again = stated[draw(stated.length)];
  return again === undefined ? stated : [...stated, again];
}
