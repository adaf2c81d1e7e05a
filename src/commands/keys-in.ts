import { readFile } from 'node:fs/promises';
import { BadInput } from './command.js';

/** What a file with keys holds. @throws {BadInput} when it cannot be read or is not JSON */
export async function keysIn(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new BadInput(`--jwks: ${file} cannot be read`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`--jwks: ${file} is not JSON`);
  }
}
