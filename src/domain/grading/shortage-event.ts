import type { Day } from '../calendar.js';
import type { Scope } from '../flags/scope.js';

/** That need was really unmet (tekort), as was found afterwards. Source: own definition. */
export interface ShortageEvent {
  readonly id: string;
  readonly productGroup: string;
  readonly scope: Scope;
  /** First day on which need was unmet. */
  readonly beganOn: Day;
  /** Last such day; null: it goes on. */
  readonly endedOn: Day | null;
}
