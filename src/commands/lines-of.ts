import type { Readable } from 'node:stream';

const NEWLINE = 0x0a;
/** Of a line no more than this is kept: who reads a dump needs its heads and short rows, and a row may be megabytes. */
const KEPT_BYTES = 65_536;

/** The lines of a stream by line feeds alone, each cut to its first 64 KB; memory stays flat whatever comes. */
export async function* linesOf(source: Readable): AsyncGenerator<string> {
  let held: Buffer = Buffer.alloc(0);
  let open = false;
  for await (const piece of source) {
    const chunk: Buffer = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece));
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      yield kept(held, chunk.subarray(from, at)).toString('utf8');
      held = Buffer.alloc(0);
      from = at + 1;
    }
    held = kept(held, chunk.subarray(from));
    open = from < chunk.length || (open && from === 0);
  }
  if (open) yield held.toString('utf8');
}

function kept(held: Buffer, more: Buffer): Buffer {
  const room = KEPT_BYTES - held.length;
  if (room <= 0 || more.length === 0) return held;
  const taken = more.subarray(0, room);
  return held.length === 0 ? taken : Buffer.concat([held, taken]);
}
