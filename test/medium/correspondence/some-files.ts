import { crc32, deflateSync } from 'node:zlib';

const CANARY = 'kanarie-maker';

/** A PDF of one empty page, with a title; what else is in it is given. */
export function aPdf(extra = '', packed = ''): Buffer {
  const stream = deflateSync(Buffer.from(packed));
  const objects = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n',
    `3 0 obj\n<< /Author (${CANARY}) /Title <6b616e61726965> >>\nendobj\n`,
    extra,
  ].join('');
  const head = `%PDF-1.7\n${objects}`;
  const tail = 'trailer\n<< /Root 1 0 R /Info 3 0 R >>\n%%EOF\n';
  if (packed === '') return Buffer.from(head + tail);
  const open = `9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head + open), stream, Buffer.from(`\nendstream\nendobj\n${tail}`)]);
}

/** A JPEG with where it was taken, a comment, and something behind its end. */
export function aJpeg(): Buffer {
  const segment = (marker: number, content: string) => {
    const body = Buffer.from(content, 'latin1');
    return Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
  };
  const scan = Buffer.from([0xff, 0xda, 0x00, 0x02, 0x11, 0xff, 0x00, 0x22, 0xff, 0xd9]);
  const about = [segment(0xe0, 'JFIF\0\x01'), segment(0xe1, `Exif\0\0${CANARY}`), segment(0xfe, CANARY), segment(0xdb, 'tabel')];
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...about, scan, Buffer.from(CANARY)]);
}

/** A PNG with a text. */
export function aPng(): Buffer {
  const chunk = (name: string, content: string) => {
    const body = Buffer.from(name + content, 'latin1');
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', 'x'.repeat(13)),
    chunk('tEXt', `Author\0${CANARY}`),
    chunk('IDAT', 'beeld'),
    chunk('IEND', ''),
  ]);
}

/** A zip of stored files. */
export function aZip(files: Readonly<Record<string, string>>): Buffer {
  const [locals, lines]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    lines.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, rest, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(lines);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(lines.length, 4);
  end.writeUInt16LE(lines.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

export function anXlsx(extra: Readonly<Record<string, string>> = {}): Buffer {
  return aZip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook/>',
    'docProps/core.xml': `<creator>${CANARY}</creator>`,
    'xl/worksheets/sheet1.xml': '<row>12</row>',
    ...extra,
  });
}
