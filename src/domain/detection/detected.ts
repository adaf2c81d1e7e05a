/** What a detector says of one week. */
export interface Detected {
  /** Above this the week is unusual; null: it cannot be said. */
  readonly bound: number | null;
  readonly alarm: boolean;
}

/** A week of which nothing can be said. */
export const UNKNOWN: Detected = { bound: null, alarm: false };
