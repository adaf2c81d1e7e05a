import { type ZipEntry, zipEntries } from './zip-entries.js';

/** A spreadsheet without what says who made it; or why it is not taken. */
export type CleanSheet =
  | { readonly kind: 'clean'; readonly type: 'xlsx' | 'ods'; readonly bytes: Uint8Array }
  | { readonly kind: 'active' | 'broken' | 'unknown' };

const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
/** Bytes of everything together when unpacked: what says more is a bomb. Own choice. */
const LARGEST_UNPACKED = 200 * 1_048_576;
/** Macros, embedded objects and controls, links to other files. */
const ACTIVE =
  /vbaProject|vbaData|\/embeddings\/|\/activeX|\/externalLinks\/|\/ctrlProps\/|macrosheets|^Basic\/|^Scripts\/|^Object |^ObjectReplacements\//i;
/** Parts that say who made it, when and with what; and pictures of it. */
const ABOUT = /^(?:docProps\/.*|meta\.xml|Thumbnails\/.*|xl\/persons\/.*|xl\/(?:threadedComments|revisions)\/.*)$/;

/** What takes the place of a part, so that the other parts find it there. */
const EMPTY: Readonly<Record<string, string>> = {
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"></cp:coreProperties>',
  'docProps/app.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>',
  'docProps/custom.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"></Properties>',
  'meta.xml':
    '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"></office:document-meta>',
};

/** Looks at what a spreadsheet is made of and empties what says who made it. Sources: ECMA-376 part 2, annex C; OpenDocument 1.3 part 2. */
export function cleanSheet(bytes: Uint8Array): CleanSheet {
  const entries = zipEntries(bytes);
  if (entries === undefined) return { kind: 'broken' };
  const type = typeOf(entries);
  if (type === undefined) return { kind: 'unknown' };
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > LARGEST_UNPACKED || entries.some(({ name, encrypted }) => encrypted || ACTIVE.test(name))) return { kind: 'active' };
  return { kind: 'clean', type, bytes: zipped(entries.map((entry) => (ABOUT.test(entry.name) ? emptied(entry) : entry))) };
}

function typeOf(entries: readonly ZipEntry[]): 'xlsx' | 'ods' | undefined {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('[Content_Types].xml') && names.has('xl/workbook.xml')) return 'xlsx';
  const [first] = entries;
  if (first?.name !== 'mimetype' || !names.has('content.xml')) return undefined;
  return new TextDecoder().decode(first.local.subarray(-ODS_TYPE.length)) === ODS_TYPE ? 'ods' : undefined;
}

/** The same part, stored without packing: with an empty document in it, or with nothing. */
function emptied({ name, ...entry }: ZipEntry): ZipEntry {
  const [title, content] = [new TextEncoder().encode(name), new TextEncoder().encode(EMPTY[name] ?? '')];
  const check = crc32(content);
  const line = head(46, title, content, check);
  line.setUint32(0, 0x02014b50, true);
  const local = head(30, title, content, check);
  local.setUint32(0, 0x04034b50, true);
  return { ...entry, name, line: after(line, 46, title), local: after(local, 30, title, content) };
}

/** Fixed fields of a line (46 bytes) or of a head (30 bytes), of a file that is stored as it is, dated 1 January 1980. */
function head(bytes: 46 | 30, title: Uint8Array, content: Uint8Array, check: number): DataView {
  const view = new DataView(new ArrayBuffer(bytes));
  const shift = bytes === 46 ? 2 : 0;
  if (bytes === 46) view.setUint16(4, 20, true);
  view.setUint16(4 + shift, 20, true);
  view.setUint16(12 + shift, 0x21, true);
  view.setUint32(14 + shift, check, true);
  view.setUint32(18 + shift, content.length, true);
  view.setUint32(22 + shift, content.length, true);
  view.setUint16(26 + shift, title.length, true);
  return view;
}

function after(view: DataView, bytes: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(bytes + parts.reduce((sum, { length }) => sum + length, 0));
  whole.set(new Uint8Array(view.buffer));
  let at = bytes;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function zipped(entries: readonly ZipEntry[]): Uint8Array {
  const places: number[] = [];
  let at = 0;
  for (const { local } of entries) {
    places.push(at);
    at += local.length;
  }
  const lines = entries.map(({ line }, number) => placed(line, places[number] ?? 0));
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(
    12,
    lines.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(16, at, true);
  return after(new DataView(new ArrayBuffer(0)), 0, ...entries.map(({ local }) => local), ...lines, new Uint8Array(end.buffer));
}

function placed(line: Uint8Array, place: number): Uint8Array {
  const copy = Uint8Array.from(line);
  new DataView(copy.buffer).setUint32(42, place, true);
  return copy;
}

/** The checksum of zip. Source: ISO 3309. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
