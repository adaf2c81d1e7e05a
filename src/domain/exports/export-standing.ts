/** What was decided on an export that somebody of the desk asked for, and what became of it. */
export interface ExportSteps {
  /** Until when it may be decided. */
  readonly lapsesAt: Date;
  /** Null: not decided yet. */
  readonly granted: boolean | null;
  /** Until when the file may be taken; null: not granted. */
  readonly endsAt: Date | null;
  readonly takenAt: Date | null;
}

/** Where an export of reports stands: `open` waits for a second person, `ready` for who asked; the others are final. */
export type ExportStanding = 'open' | 'lapsed' | 'refused' | 'ready' | 'ended' | 'taken';

/**
 * Where an export stands at an instant; at the very end of a term it is over.
 * Source: authorisation matrix, row export, "all:2p": asked by one, granted by another, one file within a time.
 */
export function exportStanding({ lapsesAt, granted, endsAt, takenAt }: ExportSteps, now: Date): ExportStanding {
  if (granted === null) return lapsesAt > now ? 'open' : 'lapsed';
  if (!granted || endsAt === null) return 'refused';
  if (takenAt !== null) return 'taken';
  return endsAt > now ? 'ready' : 'ended';
}
