import { Problem } from '../../../domain/problem.js';
import type { Encoding } from './import-standing.js';

/** Bytes as text, whatever lies across the end of a piece. @throws {Problem} when they are not in that encoding */
export async function* textChunks(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const piece of bytes) yield decoded(() => decoder.decode(piece, { stream: true }));
  yield decoded(() => decoder.decode());
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new Problem('import.encoding');
  }
}
