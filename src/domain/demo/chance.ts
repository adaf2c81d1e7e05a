const TWO_TO_32 = 4_294_967_296;
const STEP = 0x9e3779b9;

/**
 * A small source of chance that gives the same numbers for the same seed: a counter whose bits are stirred. Good enough
 * for a play; for nothing that must be kept from anybody. Source: own work.
 */
export class Chance {
  #state: number;

  /** @param seed  a whole number; only its last 32 bits count */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to and without 1. */
  next(): number {
    this.#state = (this.#state + STEP) >>> 0;
    let bits = this.#state;
    bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
    bits = Math.imul(bits ^ (bits >>> 13), 0x297a2d39);
    return ((bits ^ (bits >>> 16)) >>> 0) / TWO_TO_32;
  }

  /** A whole number from `least` up to and without `below`. */
  whole(least: number, below: number): number {
    return least + Math.floor(this.next() * (below - least));
  }

  /** A factor around 1, at most `spread` away from it; values near 1 come most. */
  factor(spread: number): number {
    return 1 + spread * (this.next() + this.next() - 1);
  }
}
