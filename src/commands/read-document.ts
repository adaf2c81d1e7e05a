import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { BadInput } from './command.js';

/** A file and what was in it. */
export interface ReadFile {
  readonly file: string;
  readonly document: unknown;
}

/** @throws {BadInput} when the file cannot be read, or is not JSON */
export async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((fault: unknown) => {
    throw new BadInput(`${file} cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`);
  });
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new BadInput(`${file} is not JSON: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

/** A document in the shape that it must have. @throws {BadInput} naming every fault at once */
export function understood<Shape extends z.ZodType>({ file, document }: ReadFile, shape: Shape): z.infer<Shape> {
  const read = shape.safeParse(document);
  if (read.success) return read.data;
  throw new BadInput(`${file}: ${read.error.issues.map(({ path, message }) => `/${path.join('/')} ${message}`).join('; ')}`);
}
