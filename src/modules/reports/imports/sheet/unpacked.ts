import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { ZipEntry } from '../../../../domain/attachments/zip-entries.js';
import { MOST_UNPACKED } from '../../../../domain/imports/import-limits.js';
import { Problem } from '../../../../domain/problem.js';

const PIECE = 65_536;
const STORED = 0;
const DEFLATED = 8;

/** How much of a spreadsheet may still be unpacked: what packs to nothing would fill the memory (a zip bomb). */
export class UnpackBudget {
  #left = MOST_UNPACKED;

  /** @throws {Problem} when it is used up */
  take(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new Problem('import.sheet-too-large');
  }
}

/** A file of a zip, unpacked a piece at a time; what it says of its own size is not believed. @throws {Problem} */
export async function* unpacked({ local, line, encrypted, size }: ZipEntry, budget: UnpackBudget): AsyncGenerator<Buffer> {
  const method = numberAt(line, 10);
  if (encrypted || (method !== STORED && method !== DEFLATED)) throw new Problem('import.sheet-broken');
  if (size > MOST_UNPACKED) throw new Problem('import.sheet-too-large');
  const begin = 30 + numberAt(local, 26) + numberAt(local, 28);
  const packed = local.subarray(begin, begin + numberAt(line, 20) + 65_536 * numberAt(line, 22));
  for await (const piece of method === STORED ? piecesOf(packed) : inflated(packed)) {
    budget.take(piece.length);
    yield piece;
  }
}

async function* inflated(packed: Uint8Array): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw();
  // What goes wrong is heard where the pieces are taken.
  pipeline(Readable.from(piecesOf(packed)), inflate, () => undefined);
  const pieces: AsyncIterable<Buffer> = inflate;
  try {
    for await (const piece of pieces) yield piece;
  } catch {
    throw new Problem('import.sheet-broken');
  }
}

function* piecesOf(bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield Buffer.from(bytes.subarray(at, at + PIECE));
}

function numberAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
}
