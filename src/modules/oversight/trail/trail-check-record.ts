import type { TrailOutcome } from '../../../platform/trail-verification.js';

/** A verification that somebody asked for; without an outcome it is under way. */
export interface TrailCheckRecord {
  readonly id: string;
  readonly askedAt: Date;
  readonly finishedAt: Date | null;
  readonly outcome: TrailOutcome | null;
}
