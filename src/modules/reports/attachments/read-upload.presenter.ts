import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { LARGEST_ATTACHMENT, MOST_AT_ONCE } from '../../../domain/attachments/attachment-limits.js';
import type { SentFile } from './attachment.js';

/** A form with files, read as it came in. */
export interface Upload {
  readonly csrf: string;
  readonly files: readonly SentFile[];
}

/** A file that is too large is told of beside the others, and so is read to its end instead of thrown at. */
const READING = {
  limits: { fileSize: LARGEST_ATTACHMENT, files: 4 * MOST_AT_ONCE, fields: 5, fieldSize: 1_000 },
  throwFileSizeLimit: false,
};

/**
 * Reads a form with files. The proof that we drew the form stands before the files: without it nothing of them is kept in
 * memory. What is larger or more than may be is read past and not kept.
 */
export async function readUpload(request: FastifyRequest, wanted: string): Promise<Upload> {
  if (!request.isMultipart()) return { csrf: textIn(request.body, '_csrf'), files: [] };
  const files: SentFile[] = [];
  let csrf = '';
  for await (const part of request.parts(READING)) {
    if (part.type === 'field') csrf = part.fieldname === '_csrf' && typeof part.value === 'string' ? part.value : csrf;
    else if (part.filename !== '')
      files.push({ name: part.filename, bytes: await bytesOf(part.file, csrf === wanted && files.length < MOST_AT_ONCE) });
    else part.file.resume();
  }
  return { csrf, files };
}

/** Undefined for what is too large. */
async function bytesOf(file: AsyncIterable<Buffer> & { readonly truncated: boolean }, keep: boolean): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of file) if (keep) chunks.push(chunk);
  return file.truncated ? undefined : Buffer.concat(chunks);
}

function textIn(sent: unknown, field: string): string {
  const text: unknown = typeof sent === 'object' && sent !== null ? Reflect.get(sent, field) : undefined;
  return typeof text === 'string' ? text : '';
}
