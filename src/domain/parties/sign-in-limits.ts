/** Failures are counted in windows of 15 minutes. */
const WINDOW_MILLISECONDS = 15 * 60_000;

/** What failures are counted for: one account from one address, one account from anywhere, one address for any account. */
export type CountedSubject = 'account-at-address' | 'account' | 'address';

/**
 * Failures allowed in a window. An account from everywhere together has more, so that a stranger cannot lock somebody
 * out with ten guesses; an address has more again, since a hospital stands behind one address.
 * Source: decision of the project, after OWASP’s Authentication Cheat Sheet.
 */
export const FAILURES_ALLOWED: Readonly<Record<CountedSubject, number>> = { 'account-at-address': 10, account: 50, address: 100 };

/** What else is guessed at: the second factor of a person, the key of a link, and letters asked for by a network or to an address. */
export type GuessedAt = 'factor' | 'link' | 'letters-by-network' | 'letters-to-address';

/** So many guesses in so long a window. */
export interface Allowance {
  readonly most: number;
  /** In milliseconds. */
  readonly window: number;
}

const DAY_MILLISECONDS = 86_400_000;

/**
 * Guesses allowed. Of a million codes three count at a time: thirty guesses a day at somebody's code, by who has the
 * password already, succeed in a year with a chance of 3 in 100. Source: decision of the project; NIST SP 800-63B,
 * section 5.2.2, asks for fewer than 100 failures in a row.
 */
export const GUESSES_ALLOWED: Readonly<Record<GuessedAt, readonly Allowance[]>> = {
  factor: [
    { most: 10, window: WINDOW_MILLISECONDS },
    { most: 30, window: DAY_MILLISECONDS },
  ],
  link: [{ most: 30, window: WINDOW_MILLISECONDS }],
  'letters-by-network': [{ most: 30, window: WINDOW_MILLISECONDS }],
  'letters-to-address': [{ most: 3, window: WINDOW_MILLISECONDS }],
};

/** For how long a window may be asked about, in milliseconds: the longest there is. */
export const COUNTED_MILLISECONDS = DAY_MILLISECONDS;

/** Beginning of the window an instant falls in. */
export function windowStart(at: Date, window = WINDOW_MILLISECONDS): Date {
  return new Date(Math.floor(at.getTime() / window) * window);
}

/** Whole minutes until the window ends, at least 1. */
export function minutesLeft(at: Date, window = WINDOW_MILLISECONDS): number {
  const end = windowStart(at, window).getTime() + window;
  return Math.max(1, Math.ceil((end - at.getTime()) / 60_000));
}

/** How long the answer to a failure is held back, in milliseconds: nothing for the first two, then longer, at most a second. */
export function pauseAfter(failures: number): number {
  return Math.min(Math.max(0, failures - 2) * 100, 1_000);
}
