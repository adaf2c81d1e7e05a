import type { Day } from '../calendar.js';
import type { Obtainable } from '../reports/report-body.js';
import type { AnnouncedDelivery } from './statement.js';

/** How many shortages were reported, by severity 1 to 5. Source: own scale, see `severityOf`. */
export type SignalCounts = readonly [number, number, number, number, number];

/**
 * What one organisation puts into one week of one product group; amounts in base units, rates per week of seven days;
 * null is not known. Source: own definition.
 */
export interface Contribution {
  /** Day of the latest stock statement; null when there is none. */
  readonly asOf: Day | null;
  readonly usable: number | null;
  readonly blocked: number | null;
  /** Measured use per week, corrected for days without stock. */
  readonly used: number | null;
  /** Nothing was left on any of the days that the measured use is of: need is higher, nobody knows how much. Absent: it is not so. */
  readonly usedOfNothing?: true;
  /** Use that the organisation expects; when it states none, what it measured. */
  readonly expected: number | null;
  /** Sum of the announced deliveries. */
  readonly incoming: number | null;
  readonly deliveries: readonly AnnouncedDelivery[];
  /** Whether it can get what it orders, as its latest stock statement says; absent where that says nothing. */
  readonly obtainable?: Obtainable;
  readonly signals: SignalCounts;
  /** Announced interruptions and discontinuations. */
  readonly notices: number;
}
