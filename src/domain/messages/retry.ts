/** Minutes to wait after the first, second, … attempt; the last one repeats. Own choice, after common practice of mail servers. */
const WAITS_MINUTES = [1, 5, 15, 60, 120, 240] as const;
const LAST_WAIT_MINUTES = 240;

/** How long delivery is tried at all, in days (RFC 5321, 4.5.4.1: give-up time at least 4 to 5 days). */
export const GIVE_UP_DAYS = 5;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * When to try again to deliver a message, or that it is time to give up.
 *
 * @param composedAt  instant at which the message was composed
 * @param attempts    attempts made so far, at least 1
 * @param now         instant of the last attempt
 * @returns           the instant of the next attempt; undefined once it would lie more than five days after composing
 */
export function nextAttempt(composedAt: Date, attempts: number, now: Date): Date | undefined {
  if (!Number.isInteger(attempts) || attempts < 1) throw new RangeError('attempts counts from 1');
  const wait = WAITS_MINUTES[attempts - 1] ?? LAST_WAIT_MINUTES;
  const next = new Date(now.getTime() + wait * MINUTE_MS);
  return next.getTime() - composedAt.getTime() > GIVE_UP_DAYS * DAY_MS ? undefined : next;
}
