/** What is kept of tries that failed, for one network, one account or one code. */
export interface Tries {
  readonly since: Date;
  readonly count: number;
  readonly last: Date;
}

/** Tries at full speed in one hour; the ones after it must wait. Source: GlobaLeaks delays after 10 an hour from one address. */
export const TRIES_AT_ONCE = 10;
const HOUR_MS = 3_600_000;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 600_000;

/** Whole seconds to wait before the next try; 0: it may come. Waits double, to ten minutes at most: slowed down, never shut out. */
export function secondsToWait({ since, count, last }: Tries, now: Date): number {
  if (ended(since, now) || count < TRIES_AT_ONCE) return 0;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** Math.min(count - TRIES_AT_ONCE, 16), LONGEST_WAIT_MS);
  return Math.max(0, Math.ceil((last.getTime() + wait - now.getTime()) / 1_000));
}

/** The tries with one more. */
export function withTry({ since, count }: Tries, now: Date): Tries {
  return ended(since, now) ? { since: now, count: 1, last: now } : { since, count: count + 1, last: now };
}

function ended(since: Date, now: Date): boolean {
  return now.getTime() - since.getTime() >= HOUR_MS;
}
