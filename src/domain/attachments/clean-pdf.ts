/** What a PDF may hold that does something by itself, brings other files along, or cannot be looked into. Source: ISO 32000-1, 7.6, 7.11, 12.6, 12.7.8, 13. */
const ACTIVE = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToR|GoToE|Encrypt)(?![A-Za-z0-9])/;
const STREAM = /stream\r?\n/g;
/** Characters before a stream in which its dictionary stands. */
const DICTIONARY = 4_096;

/** Unpacks a stream; undefined when it cannot, or is too large. */
export type Inflate = (bytes: Uint8Array) => Uint8Array | undefined;

/** A document without what acts by itself, and without the names in its information dictionary as far as that stands in the open. */
export type CleanPdf = { readonly kind: 'clean'; readonly bytes: Uint8Array } | { readonly kind: 'active' } | { readonly kind: 'broken' };

/**
 * Looks into the document and into its packed objects. What names who made it is overwritten in place, so that everything
 * stays where the document says it is. An information dictionary or XMP that is itself packed stays.
 */
export function cleanPdf(bytes: Uint8Array, inflate: Inflate): CleanPdf {
  const text = latin(bytes);
  if (!text.includes('%%EOF') || !text.includes('endobj')) return { kind: 'broken' };
  const { outside, packed } = partsOf(text, bytes, inflate);
  if (packed === undefined || [outside, ...packed].some((part) => ACTIVE.test(plainNames(part)))) return { kind: 'active' };
  return { kind: 'clean', bytes: withoutNames(bytes, text) };
}

/** Text outside streams, and of the streams that hold objects. */
function partsOf(text: string, bytes: Uint8Array, inflate: Inflate): { outside: string; packed: readonly string[] | undefined } {
  const [outside, packed]: [string[], string[]] = [[], []];
  let from = 0;
  for (const { index, 0: word } of text.matchAll(STREAM)) {
    if (index < from) continue;
    const [start, found] = [index + word.length, text.indexOf('endstream', index)];
    const end = found === -1 ? text.length : found;
    const dictionary = text.slice(Math.max(from, index - DICTIONARY), index);
    outside.push(text.slice(from, index));
    from = end + 'endstream'.length;
    if (!/\/ObjStm/.test(plainNames(dictionary.slice(dictionary.lastIndexOf(' obj'))))) continue;
    const opened = inflate(bytes.subarray(start, end));
    if (opened === undefined) return { outside: '', packed: undefined };
    packed.push(latin(opened));
  }
  outside.push(text.slice(from));
  return { outside: outside.join('\n'), packed };
}

/** A name may be written with its letters as numbers: `/J#53`. */
function plainNames(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function withoutNames(bytes: Uint8Array, text: string): Uint8Array {
  const clean = Uint8Array.from(bytes);
  for (const [, number = ''] of text.matchAll(/\/Info\s+(\d+)\s+\d+\s+R/g)) {
    const start = text.search(new RegExp(`(?<!\\d)${number}\\s+\\d+\\s+obj`));
    if (start !== -1) blankStrings(clean, text, start, text.indexOf('endobj', start));
  }
  for (const { index, 0: packet } of text.matchAll(/<\?xpacket begin[\s\S]*?<\?xpacket end/g))
    clean.fill(0x20, index, index + packet.length - 13);
  return clean;
}

/** Strings in round or angle brackets become spaces of the same length. */
function blankStrings(clean: Uint8Array, text: string, start: number, end: number): void {
  const object = text.slice(start, end);
  for (const { index, 0: found } of object.matchAll(/\((?:\\[\s\S]|[^\\)])*\)|<[0-9A-Fa-f\s]+>/g)) {
    clean.fill(0x20, start + index + 1, start + index + found.length - 1);
  }
}

/** One character for each byte. */
function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return parts.join('');
}
