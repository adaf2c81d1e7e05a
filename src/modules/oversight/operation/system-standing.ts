import type { JobStanding } from '../../../jobs/outbox.repository.js';
import type { SeenBackup } from '../backups/backup-mark.js';

/** Jobs that failed for one kind of fault: a name, never content. */
export interface StuckWork {
  readonly job: string;
  readonly fault: string;
  readonly count: number;
  /** Put aside; otherwise they are tried again by themselves. */
  readonly aside: boolean;
  /** Since when the oldest of them should have been done. */
  readonly since: Date;
}

/** Messages in one state of delivery. */
export interface MailStanding {
  readonly state: string;
  readonly count: number;
  /** Those composed or settled in the last seven days. */
  readonly lately: number;
  /** When the oldest was composed. */
  readonly oldest: Date;
}

/** A table cut by month, and the last month there is room for. */
export interface PartitionedTable {
  readonly name: string;
  /** YYYY-MM; null: no month was made yet. */
  readonly lastMonth: string | null;
  /** Whether rows ended up beside the months: then the month they belong to cannot be made. */
  readonly strays: boolean;
}

/** How the service runs: numbers and names of parts, no content. */
export interface SystemStanding {
  readonly now: Date;
  readonly jobs: readonly JobStanding[];
  readonly stuck: readonly StuckWork[];
  readonly mail: readonly MailStanding[];
  /** The one that holds the most; null: none was ever seen. */
  readonly backup: SeenBackup | null;
  readonly tables: readonly (PartitionedTable & { readonly monthsAhead: number })[];
}
