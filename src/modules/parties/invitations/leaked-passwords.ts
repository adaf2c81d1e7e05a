import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config.js';

const HASH_LETTERS = 40;
/** Longer than any line of such a list: a hash, a colon, a count. */
const LINE_BYTES = 64;

/**
 * A list of leaked passwords that the operator may lay beside the service (PASSWORD_LIST_FILE): one SHA-1 in capitals per
 * line, sorted, each perhaps with a count, as “Pwned Passwords, ordered by hash” is handed out. Looked up by halving, so a
 * list of 40 GB costs some 35 small reads and no memory. Nothing leaves the machine.
 */
@Injectable()
export class LeakedPasswords {
  readonly #path: string | undefined;

  constructor(config: Config) {
    this.#path = config.passwordListFile;
  }

  async holds(password: string): Promise<boolean> {
    if (this.#path === undefined) return false;
    const wanted = createHash('sha1').update(password.normalize('NFKC')).digest('hex').toUpperCase();
    const list = await open(this.#path, 'r');
    try {
      return await holdsHash(list, wanted);
    } finally {
      await list.close();
    }
  }
}

/** Between `low` and `high` begins the line that is looked for, if there is one. */
async function holdsHash(list: FileHandle, wanted: string): Promise<boolean> {
  let [low, high] = [0, (await list.stat()).size];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const { hash, end } = await lineAt(list, middle);
    if (hash === wanted) return true;
    if (hash !== '' && hash < wanted) low = end;
    else high = middle;
  }
  return false;
}

/** The first whole line that begins at or after an offset; '' when there is none. */
async function lineAt(list: FileHandle, offset: number): Promise<{ readonly hash: string; readonly end: number }> {
  const from = Math.max(0, offset - 1);
  const { buffer, bytesRead } = await list.read(Buffer.alloc(2 * LINE_BYTES), 0, 2 * LINE_BYTES, from);
  const text = buffer.toString('latin1', 0, bytesRead);
  const start = offset === 0 ? 0 : text.indexOf('\n') + 1;
  const hash = start === 0 && offset > 0 ? '' : text.slice(start, start + HASH_LETTERS).toUpperCase();
  const next = text.indexOf('\n', start);
  return { hash, end: next < 0 ? from + bytesRead : from + next + 1 };
}
