import type { ImportFormat } from '../../../domain/imports/import-format.js';

export type ImportState = 'receiving' | 'waiting' | 'running' | 'finished' | 'failed';
/** How text is written in a file. */
export type Encoding = 'utf-8' | 'windows-1252';

/** How many rows, and what became of them. */
export interface RowCounts {
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  /** Accepted, and there already. */
  readonly rowsUnchanged: number;
  readonly rowsRejected: number;
}

/** A file with many reports, and how far it is. */
export interface ImportStanding extends RowCounts {
  readonly id: string;
  readonly organisationId: string;
  readonly authorKind: 'person' | 'client' | 'system';
  readonly authorId: string | null;
  readonly sandbox: boolean;
  readonly format: ImportFormat;
  readonly encoding: Encoding | null;
  readonly dryRun: boolean;
  readonly state: ImportState;
  /** How often it was begun since its rows moved on. */
  readonly tries: number;
  readonly parts: number;
  readonly digest: Buffer | null;
  /** Number of the last row that is done. */
  readonly lastRow: number;
  readonly receivedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** Names of the columns as they stand in a file, and what separates them. */
export interface KeptHead {
  readonly names: readonly string[];
  readonly delimiter: string;
}

/** An import with its name and head, for who may read it. */
export interface OpenedImport extends ImportStanding {
  /** Name of the file. */
  readonly label: string | undefined;
  readonly head: KeptHead | undefined;
  /** Whether the file itself is still there. */
  readonly kept: boolean;
}
