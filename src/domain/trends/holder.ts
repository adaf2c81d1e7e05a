import type { Day } from '../calendar.js';
import type { Side } from '../parties/sectors.js';
import type { SignalCounts } from './contribution.js';
import type { AnnouncedDelivery } from './statement.js';

/**
 * What is known of one organisation now: its latest figures of the last weeks; amounts in base units, rates per week,
 * null is not known. Source: own definition.
 */
export interface Holder {
  readonly holdingId: string;
  /** Safety region, or NL for a party that serves the country. */
  readonly region: string;
  readonly side: Side;
  /** Day of the stock statement; null when it only sent signals. */
  readonly asOf: Day | null;
  readonly usable: number | null;
  readonly blocked: number | null;
  readonly expected: number | null;
  readonly deliveries: readonly AnnouncedDelivery[];
  /** Shortages it reported in this and the previous week. */
  readonly signals: SignalCounts;
}
