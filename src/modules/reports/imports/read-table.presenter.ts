import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { formatOfName } from '../../../domain/imports/import-format.js';
import { LARGEST_IMPORT } from '../../../domain/imports/import-limits.js';
import { Problem } from '../../../domain/problem.js';
import { equalBytes } from '../../../platform/equal-bytes.js';
import type { SentTable } from './receive-import.js';

/** The use case itself says when a file is too large; this only must not do so before. */
const READING = { limits: { fileSize: 2 * LARGEST_IMPORT.csv, files: 1, fields: 5, fieldSize: 1_000 } };

type Take = (sent: SentTable) => Promise<string>;

/**
 * Hands on the file of a form while it comes in. The proof that we drew the form stands before the file: without it nothing
 * of that is read.
 *
 * @throws {Problem} when there is no file, it is of no kind that we take, or we did not draw the form
 */
export async function readTable(request: FastifyRequest, wanted: string, take: Take): Promise<string> {
  if (!request.isMultipart()) throw withoutFile(isProof(proofIn(request.body), wanted));
  let proven = false;
  for await (const part of request.parts(READING)) {
    if (part.type === 'file') return takeFile({ name: part.filename, content: part.file }, proven, take);
    if (part.fieldname === '_csrf') proven = isProof(part.value, wanted);
  }
  throw withoutFile(proven);
}

function withoutFile(proven: boolean): Problem {
  return proven ? new Problem({ code: 'import.none', pointer: '/bestand' }) : new Problem('request.forged');
}

function proofIn(sent: unknown): unknown {
  return typeof sent === 'object' && sent !== null ? Reflect.get(sent, '_csrf') : undefined;
}

async function takeFile(
  { name, content }: { readonly name: string; readonly content: AsyncIterable<Buffer> },
  proven: boolean,
  take: Take,
) {
  if (!proven) throw new Problem('request.forged');
  if (name === '') throw new Problem({ code: 'import.none', pointer: '/bestand' });
  const format = formatOfName(name);
  if (format === undefined) throw new Problem({ code: 'import.name', pointer: '/bestand' });
  return take({ format, dryRun: true, name: name.slice(0, 200), content });
}

function isProof(value: unknown, wanted: string): boolean {
  return typeof value === 'string' && equalBytes(Buffer.from(value), Buffer.from(wanted));
}
