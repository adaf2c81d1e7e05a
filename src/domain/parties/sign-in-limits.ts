/** Failures are counted in windows of 15 minutes. */
export const WINDOW_MILLISECONDS = 15 * 60_000;

/** What failures are counted for: one account from one address, one account from anywhere, one address for any account. */
export type CountedSubject = 'account-at-address' | 'account' | 'address';

/**
 * Failures allowed in a window. An account from everywhere together has more, so that a stranger cannot lock somebody
 * out with ten guesses; an address has more again, since a hospital stands behind one address.
 * Source: decision of the project, after OWASP’s Authentication Cheat Sheet.
 */
export const FAILURES_ALLOWED: Readonly<Record<CountedSubject, number>> = { 'account-at-address': 10, account: 50, address: 100 };

/** Beginning of the window an instant falls in. */
export function windowStart(at: Date): Date {
  return new Date(Math.floor(at.getTime() / WINDOW_MILLISECONDS) * WINDOW_MILLISECONDS);
}

/** Whole minutes until the window ends, at least 1. */
export function minutesLeft(at: Date): number {
  const end = windowStart(at).getTime() + WINDOW_MILLISECONDS;
  return Math.max(1, Math.ceil((end - at.getTime()) / 60_000));
}

/** How long the answer to a failure is held back, in milliseconds: nothing for the first two, then longer, at most a second. */
export function pauseAfter(failures: number): number {
  return Math.min(Math.max(0, failures - 2) * 100, 1_000);
}
