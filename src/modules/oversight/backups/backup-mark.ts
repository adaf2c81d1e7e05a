/** Written into the database each hour: a dump that holds it is of this database, and not older than it. */
export interface BackupMark {
  readonly id: string;
  readonly markedAt: Date;
  /** Tables there were then. */
  readonly tables: readonly string[];
  /** Links of the trail there were then; none is ever removed. */
  readonly links: number;
}

/** A backup that was read to its end. */
export interface SeenBackup {
  /** It holds everything up to then, at least. */
  readonly markedAt: Date;
  readonly seenAt: Date;
  readonly tables: number;
  readonly rows: number;
}
