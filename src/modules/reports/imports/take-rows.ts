import { Injectable } from '@nestjs/common';
import { MOST_REJECTIONS } from '../../../domain/imports/import-limits.js';
import { Problem } from '../../../domain/problem.js';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { FiguresAlong } from './figures-along.js';
import { HashesAlong } from './hashes-along.js';
import type { ImportStanding } from './import-standing.js';
import { ImportsRepository } from './imports.repository.js';
import { JudgeBatch } from './judge-batch.js';
import { type JudgedBatch, KeepBatch } from './keep-batch.js';
import { ReadImport } from './read-import.js';
import type { ReadPiece, ReadRow } from './read-row.js';
import { withinRows } from './within-rows.js';

const IMPORTER = system('import');
/** What one transaction files; larger ones win nothing (`npm run bench:import`). */
const ROWS = 1_000;
/** Rows that are long fill a batch sooner, so that memory stays the same; in characters. */
const CHARACTERS = 1_000_000;

/** Goes through the rows of a file that are not done yet, a batch at a time: the next one is judged while one is written. */
@Injectable()
export class TakeRows {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly readImport: ReadImport,
    private readonly judgeBatch: JudgeBatch,
    private readonly keepBatch: KeepBatch,
  ) {}

  /** @returns the import as it is after each batch. @throws {Problem | HeadRefused | RowBroken | Overtaken} */
  async *execute(begun: ImportStanding): AsyncGenerator<ImportStanding> {
    const written = new Written(begun);
    try {
      for await (const batch of this.#judged(begun)) {
        yield* written.settled();
        written.begin((standing) => this.keepBatch.execute({ standing, ...batch }));
      }
    } catch (fault) {
      // What stopped the reading is told when what came before is kept.
      yield* written.settled();
      throw fault;
    }
    yield* written.settled();
  }

  async *#judged(begun: ImportStanding): AsyncGenerator<Pick<JudgedBatch, 'rows' | 'judged'>> {
    const along = { figures: new FiguresAlong(), hashes: new HashesAlong() };
    for await (const rows of batches(this.#rows(begun))) {
      yield { rows, judged: await this.judgeBatch.execute({ standing: begun, rows, ...along }) };
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

/** How far an import is, and the batch that is being written. */
class Written {
  #writing: Promise<ImportStanding> | undefined;

  constructor(private standing: ImportStanding) {}

  begin(write: (standing: ImportStanding) => Promise<ImportStanding>): void {
    this.#writing = write(this.standing);
    // A fault is told where it is waited for.
    this.#writing.catch(() => undefined);
  }

  /** The import after the batch that was being written, if there is one. @throws {Problem} when too many of its rows are wrong */
  async *settled(): AsyncGenerator<ImportStanding> {
    const writing = this.#writing;
    this.#writing = undefined;
    if (writing === undefined) return;
    this.standing = await writing;
    yield this.standing;
    if (this.standing.rowsRejected > MOST_REJECTIONS)
      throw new Problem({ code: 'import.too-many-errors', pointer: '', values: { most: MOST_REJECTIONS } });
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
