import type { AttachmentKind } from '../../../domain/attachments/attachment-kind.js';
import type { Party } from '../../../domain/correspondence/turn-faults.js';

/** A file as it came in. */
export interface SentFile {
  /** As the browser called it. */
  readonly name: string;
  /** Undefined when it was larger than is read. */
  readonly bytes: Uint8Array | undefined;
}

/** A file without metadata, as it is kept. */
export interface CleanFile {
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly bytes: Uint8Array;
}

/** What is shown of a file with a report. */
export interface AttachmentLine {
  /** Number with its report, from 1. */
  readonly position: number;
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly from: Party;
  readonly addedAt: Date;
}
