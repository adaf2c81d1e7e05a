import { inflateSync } from 'node:zlib';
import { ATTACHMENT_KINDS, type AttachmentKind, containerOf } from '../../../domain/attachments/attachment-kind.js';
import { attachmentName, LARGEST_ATTACHMENT, MOST_AT_ONCE } from '../../../domain/attachments/attachment-limits.js';
import { cleanPdf } from '../../../domain/attachments/clean-pdf.js';
import { cleanSheet } from '../../../domain/attachments/clean-sheet.js';
import { stripJpeg } from '../../../domain/attachments/strip-jpeg.js';
import { stripPng } from '../../../domain/attachments/strip-png.js';
import { type Fault, type ProblemCode, refuseAll } from '../../../domain/problem.js';
import type { CleanFile, SentFile } from './attachment.js';

const PLACE = '/bestanden';
const MEGABYTE = 1_048_576;
/** A packed part of a PDF that unpacks to more is not looked into, and so not taken. */
const LARGEST_INFLATED = 50 * MEGABYTE;

type Cleaned = { readonly kind: AttachmentKind; readonly bytes: Uint8Array } | ProblemCode;

/** Files that may be kept, cleaned. @throws {Problem} that names what is wrong with each file */
export function cleanFiles(sent: readonly SentFile[]): readonly CleanFile[] {
  if (sent.length === 0) refuseAll([{ code: 'attachment.none', pointer: PLACE }]);
  if (sent.length > MOST_AT_ONCE) refuseAll([{ code: 'attachment.too-many', pointer: PLACE, values: { most: MOST_AT_ONCE } }]);
  const cleaned = sent.map(({ name, bytes }) => ({ name, result: bytes === undefined ? ('attachment.too-large' as const) : clean(bytes) }));
  refuseAll(cleaned.flatMap(({ name, result }) => (typeof result === 'string' ? [faultOf(name, result)] : [])));
  return cleaned.flatMap(({ name, result }) =>
    typeof result === 'string' ? [] : [{ ...result, name: attachmentName(name, extensionOf(name, result.kind)) }],
  );
}

function clean(bytes: Uint8Array): Cleaned {
  if (bytes.length === 0) return 'attachment.empty';
  switch (containerOf(bytes)) {
    case 'pdf':
      return ofPdf(bytes);
    case 'png':
      return picture('png', stripPng(bytes));
    case 'jpeg':
      return picture('jpeg', stripJpeg(bytes));
    case 'zip':
      return ofSheet(bytes);
    case 'text':
      return { kind: 'text', bytes };
    case undefined:
      return 'attachment.unknown-kind';
  }
}

function picture(kind: 'png' | 'jpeg', bytes: Uint8Array | undefined): Cleaned {
  return bytes === undefined ? 'attachment.broken' : { kind, bytes };
}

function ofPdf(bytes: Uint8Array): Cleaned {
  const result = cleanPdf(bytes, inflated);
  return result.kind === 'clean' ? { kind: 'pdf', bytes: result.bytes } : `attachment.${result.kind}`;
}

function ofSheet(bytes: Uint8Array): Cleaned {
  const result = cleanSheet(bytes);
  if (result.kind === 'clean') return { kind: result.type, bytes: result.bytes };
  return result.kind === 'unknown' ? 'attachment.unknown-kind' : `attachment.${result.kind}`;
}

function inflated(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: LARGEST_INFLATED });
  } catch {
    return undefined;
  }
}

/** A table in text keeps its own extension, so that it opens as one. */
function extensionOf(name: string, kind: AttachmentKind): string {
  return kind === 'text' && /\.csv$/i.test(name) ? 'csv' : ATTACHMENT_KINDS[kind].extension;
}

function faultOf(name: string, code: ProblemCode): Fault {
  const shown = attachmentName(name, /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1] ?? '').replace(/\.$/, '');
  return { code, pointer: PLACE, values: { name: shown, megabytes: LARGEST_ATTACHMENT / MEGABYTE } };
}
