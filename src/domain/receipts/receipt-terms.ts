const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A look at a report with its receipt ends after so long without a request, and in any case after so long. In milliseconds. */
export const RECEIPT_IDLE_MS = 15 * MINUTE_MS;
export const RECEIPT_LONGEST_MS = 120 * MINUTE_MS;

/** For so long after a report was withdrawn its receipt still opens it. Own choice: a quarter. */
const AFTER_WITHDRAWAL_MS = 92 * DAY_MS;

/** Whether a receipt still opens a report. */
export function receiptOpens(state: 'filed' | 'withdrawn', changedAt: Date, now: Date): boolean {
  return state === 'filed' || now.getTime() - changedAt.getTime() < AFTER_WITHDRAWAL_MS;
}

/** Whether a look that began and was last seen then goes on. */
export function lookGoesOn(openedAt: Date, lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() < RECEIPT_IDLE_MS && now.getTime() - openedAt.getTime() < RECEIPT_LONGEST_MS;
}
