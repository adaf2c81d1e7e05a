/** How the promises of one job stand. */
export interface JobStanding {
  readonly job: string;
  readonly open: number;
  /** Age of the oldest promise that is due, in seconds. */
  readonly oldestSeconds: number;
  readonly parked: number;
}

/** Why jobs were put aside: a kind of fault, never content. */
export interface ParkedFault {
  readonly job: string;
  readonly fault: string;
  readonly count: number;
}

/** A table cut by month, and the last month there is room for. */
export interface PartitionedTable {
  readonly name: string;
  /** YYYY-MM; null: no month was made yet. */
  readonly lastMonth: string | null;
}

/** How the service runs: numbers and names of parts, no content. */
export interface SystemStanding {
  readonly jobs: readonly JobStanding[];
  readonly faults: readonly ParkedFault[];
  readonly messages: readonly { readonly state: string; readonly count: number }[];
  readonly tables: readonly (PartitionedTable & { readonly monthsAhead: number })[];
}
