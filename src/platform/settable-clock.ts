import { Clock } from './clock.js';

/** A clock that runs, unless it is set: history is entered at its own time. */
export class SettableClock extends Clock {
  #at: Date | undefined;

  now(): Date {
    return this.#at ?? new Date();
  }

  /** Stands still at an instant. */
  set(instant: Date): void {
    this.#at = instant;
  }

  /** Runs again. */
  run(): void {
    this.#at = undefined;
  }
}
