const QUICK_MS = 10_000;
const DEATHS_TO_GIVE_UP = 5;
const FIRST_DELAY_MS = 250;

/** How long to wait before the next start: doubling after each quick death, nothing left after five in a row. */
export class Patience {
  #quickDeaths = 0;
  #startedAt = 0;

  started() {
    this.#startedAt = Date.now();
  }

  /** Milliseconds to wait, or undefined: give up. */
  afterDeath() {
    const quick = Date.now() - this.#startedAt < QUICK_MS;
    this.#quickDeaths = quick ? this.#quickDeaths + 1 : 1;
    if (this.#quickDeaths >= DEATHS_TO_GIVE_UP) return undefined;
    return FIRST_DELAY_MS * 2 ** (this.#quickDeaths - 1);
  }
}
