import { crc32 } from 'node:zlib';

/** One file of a zip that a test makes; what is left out is as the plainest writer would have it. */
export interface ZipFile {
  readonly name: string;
  readonly content?: string;
  /** 1: encrypted; 8: sizes are repeated behind the content. */
  readonly flags?: number;
  /** Bytes when unpacked, as stated. */
  readonly size?: number;
  /** Bytes of content, as stated. */
  readonly packed?: number;
  /** Day and month of it, as zip counts. */
  readonly date?: number;
  /** Behind the content, as some writers do. */
  readonly behind?: Buffer;
  /** Behind the name: in the head, in the directory, and a comment there. */
  readonly extra?: readonly [head: string, line: string, comment: string];
  /** Where it says its head is. */
  readonly place?: number;
}

/** A zip, and its pieces as they stand in it. */
export interface Zip {
  readonly bytes: Buffer;
  readonly locals: readonly Buffer[];
  readonly lines: readonly Buffer[];
}

/** A zip of files that are stored as they are. */
export function aZip(files: readonly ZipFile[], comment = ''): Zip {
  const locals = files.map(localOf);
  const places = locals.map((_, at) => lengthOf(locals.slice(0, at)));
  const lines = files.map((file, at) => lineOf(file, file.place ?? places[at] ?? 0));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(lengthOf(lines), 12);
  end.writeUInt32LE(lengthOf(locals), 16);
  end.writeUInt16LE(Math.min(comment.length, 0xffff), 20);
  return { bytes: Buffer.concat([...locals, ...lines, end, Buffer.from(comment)]), locals, lines };
}

function localOf(file: ZipFile): Buffer {
  const { name, content = '', extra: [extra] = [''], behind = Buffer.alloc(0) } = file;
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  fieldsOf(file).copy(head, 4);
  head.writeUInt16LE(Buffer.byteLength(name), 26);
  head.writeUInt16LE(extra.length, 28);
  return Buffer.concat([head, Buffer.from(name), Buffer.from(extra), Buffer.from(content), behind]);
}

function lineOf(file: ZipFile, place: number): Buffer {
  const { name, extra: [, extra, comment] = ['', '', ''] } = file;
  const line = Buffer.alloc(46);
  line.writeUInt32LE(0x02014b50, 0);
  line.writeUInt16LE(20, 4);
  fieldsOf(file).copy(line, 6);
  line.writeUInt16LE(Buffer.byteLength(name), 28);
  line.writeUInt16LE(extra.length, 30);
  line.writeUInt16LE(comment.length, 32);
  line.writeUInt32LE(place, 42);
  return Buffer.concat([line, Buffer.from(name), Buffer.from(extra), Buffer.from(comment)]);
}

/** Version, flags, method, time, date, checksum and sizes: the same in head and directory. */
function fieldsOf({ content = '', flags = 0, date = 0, packed, size }: ZipFile): Buffer {
  const bytes = Buffer.from(content);
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(date, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(packed ?? bytes.length, 14);
  fields.writeUInt32LE(size ?? bytes.length, 18);
  return fields;
}

function lengthOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
