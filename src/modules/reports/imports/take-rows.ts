import { Injectable } from '@nestjs/common';
import { MOST_REJECTIONS } from '../../../domain/imports/import-limits.js';
import { Problem } from '../../../domain/problem.js';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { FiguresAlong } from './figures-along.js';
import type { ImportStanding } from './import-standing.js';
import { ImportsRepository } from './imports.repository.js';
import { ReadImport } from './read-import.js';
import type { ReadPiece, ReadRow } from './read-row.js';
import { TakeBatch } from './take-batch.js';
import { withinRows } from './within-rows.js';

const IMPORTER = system('import');
/** What one transaction files; larger ones win nothing (`npm run bench:import`). */
const ROWS = 500;
/** Rows that are long fill a batch sooner, so that memory stays the same; in characters. */
const CHARACTERS = 1_000_000;

/** Goes through the rows of a file that are not done yet, a batch at a time. */
@Injectable()
export class TakeRows {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly readImport: ReadImport,
    private readonly takeBatch: TakeBatch,
  ) {}

  /** @returns the import as it is after each batch. @throws {Problem | HeadRefused | RowBroken | Overtaken} */
  async *execute(begun: ImportStanding): AsyncGenerator<ImportStanding> {
    const along = new FiguresAlong();
    let standing = begun;
    for await (const rows of batches(this.#rows(begun))) {
      standing = await this.takeBatch.execute({ standing, rows, along });
      yield standing;
      if (standing.rowsRejected > MOST_REJECTIONS)
        throw new Problem({ code: 'import.too-many-errors', pointer: '', values: { most: MOST_REJECTIONS } });
    }
  }

  /** Rows after the last that is done. */
  async *#rows(begun: ImportStanding): AsyncGenerator<ReadRow> {
    for await (const piece of withinRows(this.readImport.execute(begun))) {
      if (piece.kind === 'head') await this.#keepHead(begun, piece);
      else if (piece.number > begun.lastRow) yield piece;
    }
  }

  async #keepHead(begun: ImportStanding, { names, delimiter }: Extract<ReadPiece, { kind: 'head' }>): Promise<void> {
    await this.database.transaction(IMPORTER, (tx) => this.imports.keepHead(tx, begun, { names, delimiter }));
  }
}

/** Rows in batches; what stopped the reading is told when those before it were taken. */
async function* batches(rows: AsyncIterable<ReadRow>): AsyncGenerator<readonly ReadRow[]> {
  const batch = new Filling();
  try {
    yield* fullOnes(rows, batch);
  } catch (fault) {
    if (batch.rows.length > 0) yield batch.emptied();
    throw fault;
  }
  if (batch.rows.length > 0) yield batch.emptied();
}

async function* fullOnes(rows: AsyncIterable<ReadRow>, batch: Filling): AsyncGenerator<readonly ReadRow[]> {
  for await (const row of rows) if (batch.filledBy(row)) yield batch.emptied();
}

/** A batch that fills up. */
class Filling {
  rows: ReadRow[] = [];
  #characters = 0;

  /** @returns whether it is full now */
  filledBy(row: ReadRow): boolean {
    this.rows.push(row);
    this.#characters += row.length;
    return this.rows.length >= ROWS || this.#characters >= CHARACTERS;
  }

  emptied(): readonly ReadRow[] {
    const { rows } = this;
    [this.rows, this.#characters] = [[], 0];
    return rows;
  }
}
