/** What may be attached, told by what is in a file and never by its name. */
export const ATTACHMENT_KINDS = {
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
  png: { extension: 'png', mediaType: 'image/png' },
  jpeg: { extension: 'jpg', mediaType: 'image/jpeg' },
  xlsx: { extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ods: { extension: 'ods', mediaType: 'application/vnd.oasis.opendocument.spreadsheet' },
  text: { extension: 'txt', mediaType: 'text/plain; charset=utf-8' },
} as const;
export type AttachmentKind = keyof typeof ATTACHMENT_KINDS;

/** A file, by its first bytes; `zip` may be a spreadsheet. Sources: ISO 32000-1 (PDF), RFC 2083 (PNG), ITU-T T.81 (JPEG), APPNOTE (zip). */
export type Container = 'pdf' | 'png' | 'jpeg' | 'zip' | 'text';

const MAGIC: readonly (readonly [Container, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

/** Undefined for what is none of these. */
export function containerOf(bytes: Uint8Array): Container | undefined {
  const known = MAGIC.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known[0];
  return isText(bytes) ? 'text' : undefined;
}

/** UTF-8 without controls, but for tab and line ends: a CSV file, or plain text. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text) && !/^\s*<(?:!doctype|html|svg|\?xml)/i.test(text);
  } catch {
    return false;
  }
}
