/** One file in a zip, as the directory at its end says. */
export interface ZipEntry {
  readonly name: string;
  /** Its line in the directory. */
  readonly line: Uint8Array;
  /** Its head and content. */
  readonly local: Uint8Array;
  readonly encrypted: boolean;
  /** Bytes when unpacked, as stated. */
  readonly size: number;
}

const END = 0x06054b50;
const LINE = 0x02014b50;
const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const END_BYTES = 22;
const LINE_BYTES = 46;
const LOCAL_BYTES = 30;
const MOST_ENTRIES = 2_000;
const LONGEST_COMMENT = 65_535;

/** Files of a zip in the order of its directory. Undefined when it is not built as one, or in the form for more than 4 GB. Source: APPNOTE.TXT 6.3.10, 4.3. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return undefined;
  for (let number = 0; number < count; number += 1) {
    if (at + LINE_BYTES > end || view.getUint32(at, true) !== LINE) return undefined;
    const next = at + LINE_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const entry = entryAt(bytes, view, at, next);
    if (entry === undefined) return undefined;
    entries.push(entry);
    at = next;
  }
  return entries;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, next: number): ZipEntry | undefined {
  const start = view.getUint32(at + 42, true);
  if (start + LOCAL_BYTES > bytes.length || view.getUint32(start, true) !== LOCAL) return undefined;
  const content = start + LOCAL_BYTES + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = content + view.getUint32(at + 20, true);
  const end = packed + descriptorAt(view, view.getUint16(at + 8, true), packed);
  if (end > bytes.length) return undefined;
  const name = new TextDecoder().decode(bytes.subarray(at + LINE_BYTES, at + LINE_BYTES + view.getUint16(at + 28, true)));
  return {
    name,
    line: bytes.subarray(at, next),
    local: bytes.subarray(start, end),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    size: view.getUint32(at + 24, true),
  };
}

/** Bytes behind the content in which some writers repeat sizes. */
function descriptorAt(view: DataView, flags: number, at: number): number {
  if ((flags & 8) === 0 || at + 4 > view.byteLength) return 0;
  return view.getUint32(at, true) === DESCRIPTOR ? 16 : 12;
}

function endOf(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}
