import type { Day } from '../../../domain/calendar.js';
import type { KeptReading } from '../../../domain/repair/reading-changes.js';
import type { ReadFigures } from './read-figures.js';

/** How a line was read, opened. */
export interface Reading extends KeptReading {
  readonly organisationId: string;
  readonly productGroup: string;
  readonly figures: ReadFigures;
  readonly assumedAt: Date;
  /** Last day on which who reported is asked; null: never. */
  readonly askUntil: Day | null;
  readonly answer: ReadingAnswer | null;
}

/** What somebody said of it last. */
export interface ReadingAnswer {
  readonly by: 'person' | 'client' | 'desk';
  readonly at: Date;
  /** Of the desk, why. */
  readonly reason: string | null;
}

/** Whether an answer is asked of who reported on a day. */
export function isAsked({ standing, askUntil }: Pick<Reading, 'standing' | 'askUntil'>, today: Day): boolean {
  return standing === 'assumed' && askUntil !== null && today <= askUntil;
}
