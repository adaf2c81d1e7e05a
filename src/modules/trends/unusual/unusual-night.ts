import type { Day } from '../../../domain/calendar.js';
import type { AppliedPolicy } from '../../../domain/flags/flag-evidence.js';
import type { Unusual } from '../../../domain/unusual/unusual-in.js';

/** What is kept of the last night on which a product group was judged. Plain values. */
export interface UnusualNight {
  readonly night: Day;
  /** Alarms that stand, by scope: NL, or VR01 to VR25; a scope without any is left out. */
  readonly alarms: Readonly<Record<string, readonly Unusual[]>>;
  /** The rules it was judged by, as they stood. */
  readonly policy: readonly AppliedPolicy[];
}
