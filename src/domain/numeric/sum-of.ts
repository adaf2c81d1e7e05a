import { at } from './at.js';

/** Sum of the numbers from one place up to and without another; of all of them when none is named. Source: own definition. */
export function sumOf(values: ArrayLike<number>, from = 0, until = values.length): number {
  let sum = 0;
  for (let place = from; place < until; place += 1) sum += at(values, place);
  return sum;
}
