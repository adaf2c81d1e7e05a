import type { FastifyRequest } from 'fastify';
import { formatOfMediaType } from '../../../domain/imports/import-format.js';
import { LARGEST_IMPORT } from '../../../domain/imports/import-limits.js';
import { Problem } from '../../../domain/problem.js';
import type { SentTable } from './receive-import.js';

const MEGABYTE = 1_048_576;

/** A table that is the body of a request, not yet read. @throws {Problem} when it is of no type that we take, or says itself that it is too large */
export function sentTable({ headers, body }: FastifyRequest): Omit<SentTable, 'dryRun'> {
  const format = formatOfMediaType(headers['content-type'] ?? '');
  if (format === undefined || !isStream(body)) throw new Problem('import.media-type');
  const most = LARGEST_IMPORT[format];
  if (Number(headers['content-length'] ?? 0) > most)
    throw new Problem({ code: 'import.too-large', pointer: '', values: { megabytes: most / MEGABYTE } });
  return { format, content: body };
}

function isStream(body: unknown): body is AsyncIterable<Buffer> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
