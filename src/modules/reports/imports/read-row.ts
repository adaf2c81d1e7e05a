import type { Fault } from '../../../domain/problem.js';

/** The column and the content of a place in a row. */
export interface Cell {
  readonly column: string;
  readonly value: string;
}

/** A row as it was read, before anything about it is judged. */
export interface ReadRow {
  readonly kind: 'row';
  /** As a spreadsheet counts, or of the line, from 1. */
  readonly number: number;
  readonly body: unknown;
  /** What is wrong with how it is written; pointers into the body. */
  readonly faults: readonly Fault[];
  /** Cells of a table, or the line as it came; to be given back for mending. */
  readonly given: readonly string[] | string;
  /** How long it is, in characters. */
  readonly length: number;
  readonly cellAt: (pointer: string) => Cell;
}

/** A row that was not filed before, and by what it is known again. */
export interface FreshRow extends ReadRow {
  readonly hash: Buffer;
}

/** What comes out of a file: of a table first its head, then rows. */
export type ReadPiece = ReadRow | { readonly kind: 'head'; readonly names: readonly string[]; readonly delimiter: string };
