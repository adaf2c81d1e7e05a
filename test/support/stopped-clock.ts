import { Clock } from '../../src/platform/clock.js';

/** A clock that moves only when told. */
export class StoppedClock extends Clock {
  #now: Date;

  constructor(now = '2026-11-22T12:00:00.000Z') {
    super();
    this.#now = new Date(now);
  }

  now(): Date {
    return this.#now;
  }

  set(now: string): void {
    this.#now = new Date(now);
  }

  advance(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds);
  }
}
