import type { Day } from '../calendar.js';
import type { Obtainable } from '../reports/report-body.js';
import type { ReportKind } from '../reports/report-kind.js';

/** A delivery that was announced: base units on a day. Source: contract, section 2, `incoming`. */
export interface AnnouncedDelivery {
  readonly on: Day;
  readonly amount: number;
}

/**
 * The version of a report that counts, as the sums need it; amounts in base units, rates per week of seven days, null
 * where it says nothing. Source: contract, section 2, report body.
 */
export interface Statement {
  readonly reportId: string;
  readonly version: number;
  readonly kind: ReportKind;
  readonly withdrawn: boolean;
  readonly asOf: Day;
  /** When the report first came in. */
  readonly receivedAt: Date;
  readonly usable: number | null;
  readonly blocked: number | null;
  /** Used from the beginning of `periodStart` to the end of `periodEnd`. */
  readonly used: number | null;
  readonly periodStart: Day | null;
  readonly periodEnd: Day | null;
  readonly usedPerWeek: number | null;
  /** Days of the period, or of the week of the rate, without stock; absent: none. The rate is corrected for them, `used` is not. */
  readonly daysOutOfStock?: number;
  readonly expectedPerWeek: number | null;
  readonly deliveries: readonly AnnouncedDelivery[];
  /** Absent where it says nothing. */
  readonly obtainable?: Obtainable;
  /** Of a shortage, 1 to 5. */
  readonly severity: number | null;
}
