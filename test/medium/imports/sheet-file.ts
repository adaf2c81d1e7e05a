import { crc32, deflateRawSync } from 'node:zlib';

/** A cell: a text that cells share, a text of its own, a figure, a day as a spreadsheet counts, a formula with what it came to. */
export type SheetValue =
  string | number | boolean | { readonly own: string } | { readonly day: number } | { readonly formula: string; readonly value: number };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook as a spreadsheet saves it: one sheet, texts that cells share, a style for days. */
export function sheetFile(rows: readonly (readonly SheetValue[])[], changes: Readonly<Record<string, string>> = {}): Buffer {
  const texts: string[] = [];
  const cells = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((value, column) => cellOf(value, `${letters(column)}${at + 1}`, texts)).join('')}</row>`,
  );
  const files: Record<string, string> = {
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="x"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t><rPh><t>klank</t></rPh></si>`).join('')}</sst>`,
    ...changes,
  };
  return zipped(files);
}

/** Files in a zip, each packed. */
export function zipped(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const lines: Buffer[] = [];
  let place = 0;
  for (const [name, content] of Object.entries(files)) {
    const fields = fieldsOf(Buffer.from(content));
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields.head, shorts(name.length, 0), Buffer.from(name), fields.packed]);
    const line = Buffer.concat([
      Buffer.from('PK\x01\x02'),
      shorts(20),
      fields.head,
      shorts(name.length, 0, 0, 0, 0, 0, 0),
      long(place),
      Buffer.from(name),
    ]);
    locals.push(local);
    lines.push(line);
    place += local.length;
  }
  const count = locals.length;
  const directory = Buffer.concat(lines);
  const end = Buffer.concat([Buffer.from('PK\x05\x06'), shorts(0, 0, count, count), long(directory.length), long(place), shorts(0)]);
  return Buffer.concat([...locals, directory, end]);
}

function fieldsOf(bytes: Buffer): { readonly head: Buffer; readonly packed: Buffer } {
  const packed = deflateRawSync(bytes);
  return { packed, head: Buffer.concat([shorts(20, 0, 8, 0, 0), long(crc32(bytes)), long(packed.length), long(bytes.length)]) };
}

function cellOf(value: SheetValue, place: string, texts: string[]): string {
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'string') return value === '' ? '' : `<c r="${place}" t="s"><v>${texts.push(value) - 1}</v></c>`;
  if ('own' in value) return `<c r="${place}" t="inlineStr"><is><t>${escaped(value.own)}</t></is></c>`;
  if ('day' in value) return `<c r="${place}" s="1"><v>${value.day}</v></c>`;
  return `<c r="${place}"><f>${value.formula}</f><v>${value.value}</v></c>`;
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value, 2 * at);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
