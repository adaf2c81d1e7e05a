/** What became of a chair's question for break-glass access. */
export interface BreakGlassSteps {
  /** Until when it may be granted. */
  readonly lapsesAt: Date;
  /** Somebody who could have granted it refused it. */
  readonly refused: boolean;
  /** Until when it opens the dossier; null: not enough persons granted it. */
  readonly endsAt: Date | null;
  /** When it was ended before its time; null: it was not. */
  readonly endedAt: Date | null;
}

/** Where break-glass access stands: `waiting` for who grants it, `open` while it opens anything; the others are final. */
export type BreakGlassStanding = 'waiting' | 'lapsed' | 'refused' | 'open' | 'over' | 'ended';

/**
 * Where break-glass access stands at an instant; at the very end of a term it is over.
 * Source: authorisation matrix, row break-glass: time-limited, with a reason, reviewed afterwards.
 */
export function breakGlassStanding({ lapsesAt, refused, endsAt, endedAt }: BreakGlassSteps, now: Date): BreakGlassStanding {
  if (refused) return 'refused';
  if (endsAt === null) return lapsesAt > now ? 'waiting' : 'lapsed';
  if (endedAt !== null) return 'ended';
  return endsAt > now ? 'open' : 'over';
}
