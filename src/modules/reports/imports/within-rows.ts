import { MOST_ROWS } from '../../../domain/imports/import-limits.js';
import { Problem } from '../../../domain/problem.js';
import type { ReadPiece } from './read-row.js';

/** What comes out of a file, up to the most rows that one may have. @throws {Problem} when there are more */
export async function* withinRows(pieces: AsyncIterable<ReadPiece>, most = MOST_ROWS): AsyncGenerator<ReadPiece> {
  let rows = 0;
  for await (const piece of pieces) {
    if (piece.kind === 'row') rows += 1;
    if (rows > most) throw new Problem({ code: 'import.too-many-rows', pointer: '', values: { most } });
    yield piece;
  }
}
