/** A session ends when nothing was asked for 8 hours, in milliseconds. */
export const IDLE_MILLISECONDS = 8 * 3_600_000;

/** A session ends 24 hours after signing in, whatever was asked, in milliseconds. */
export const ABSOLUTE_MILLISECONDS = 24 * 3_600_000;

/** "Last seen" is written at most once a minute, in milliseconds: looking costs no write. */
export const SEEN_MILLISECONDS = 60_000;

export function before(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() - milliseconds);
}
