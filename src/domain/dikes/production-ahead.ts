import { type Day, daysBetween } from '../calendar.js';
import { type AmountPerDay, amountPerDay } from '../units.js';
import type { Producer } from './producer.js';
import { productionAt } from './production-at.js';

/**
 * What a producer adds on each day after the order to ramp up, which is given today [base units per day].
 *
 *     added(t) = min(p(t), min over materials of stock(t) / use), nothing before certification
 *
 * Materials are used up by what is made and filled up by what comes in; what is made before certification uses them too, since the ramp
 * needs it, but does not count.
 *
 * @param days  how many days to look ahead, today included
 *
 * Source: own definition on dike 3 of the letter of April 2021; materials by Leontief: 1,200,000 at 2, 500,000 at 1 and 90,000 at 0.1
 * make 500,000.
 */
export function productionAhead(producer: Producer, today: Day, days: number): readonly AmountPerDay[] {
  const shelf = producer.materials.map(({ stock, inflow, perProduct }): Shelf => ({ stock, inflow, perProduct }));
  const countsFrom = firstDayThatCounts(producer, today);
  return Array.from({ length: days }, (_, day) => {
    const made = Math.min(productionAt(producer, day), most(shelf));
    for (const material of shelf) material.stock = Math.max(0, material.stock - made * material.perProduct) + material.inflow;
    return amountPerDay(day >= countsFrom ? made : 0);
  });
}

interface Shelf {
  stock: number;
  readonly inflow: number;
  readonly perProduct: number;
}

function most(shelf: readonly Shelf[]): number {
  return Math.min(...shelf.map(({ stock, perProduct }) => stock / perProduct), Infinity);
}

/** Days from today; never when nobody knows when, and when the day that was expected went by without a word that it came. */
function firstDayThatCounts({ certification }: Producer, today: Day): number {
  if (certification.kind === 'none') return Infinity;
  if (certification.kind === 'certified') return 0;
  return certification.on < today ? Infinity : daysBetween(today, certification.on);
}
