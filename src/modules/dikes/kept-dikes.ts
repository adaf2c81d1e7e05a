import type { Day } from '../../domain/calendar.js';
import type { DikesStanding } from '../../domain/dikes/dikes-standing.js';
import type { ToldDikes } from '../../domain/dikes/told-dikes.js';

/** How the dikes of a product group stood when they were last measured. */
export interface MeasuredDikes {
  readonly productGroup: string;
  readonly measuredAt: Date;
  readonly standing: DikesStanding;
}

/** What was told of the dikes of a product group last. */
export interface ToldWeek {
  readonly productGroup: string;
  readonly weekStart: Day;
  readonly told: ToldDikes;
}
