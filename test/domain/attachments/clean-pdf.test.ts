import { describe, expect, it } from '@jest/globals';
import { cleanPdf, type Inflate } from '../../../src/domain/attachments/clean-pdf.js';

const PAGE = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n';
const INFO = 'trailer\n<< /Root 1 0 R /Info 3 0 R >>\n%%EOF\n';
/** What is packed is read backwards. */
const backwards: Inflate = (bytes) => Uint8Array.from(bytes).reverse();
const packed = (text: string): string => [...text].reverse().join('');
const refuses: Inflate = () => undefined;

function kindOf(text: string, inflate: Inflate = refuses): string {
  return cleanPdf(Buffer.from(`${PAGE}${text}${INFO}`, 'latin1'), inflate).kind;
}

/** The text of a document that was taken; it is as long as it was. */
function cleanedOf(text: string): string {
  const given = Buffer.from(`${PAGE}${text}${INFO}`, 'latin1');
  const result = cleanPdf(given, refuses);
  if (result.kind !== 'clean') throw new TypeError(`it is ${result.kind}`);
  expect(result.bytes).toHaveLength(given.length);
  return Buffer.from(result.bytes).toString('latin1').slice(PAGE.length, -INFO.length);
}

const stream = (dictionary: string, content: string, end = '\nendstream\nendobj\n') =>
  `9 0 obj\n<< ${dictionary} >>\nstream\n${content}${end}`;

describe('a PDF that acts by itself', () => {
  it.each([
    ...['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'XFA', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE'],
    ...['Encrypt', 'J#53', '#4a#53', '#4A#53'],
  ])('is not taken: /%s', (name) => {
    expect(kindOf(`4 0 obj\n<< /${name} 5 0 R >>\nendobj\n`)).toBe('active');
  });

  it.each(['JSON', 'JS2', 'GoTo', 'Launcher', 'js', 'J#5'])('is not one by the name /%s', (name) => {
    expect(kindOf(`4 0 obj\n<< /${name} 5 0 R >>\nendobj\n`)).toBe('clean');
  });

  it('is found wherever it stands, in a long document too', () => {
    for (let before = 8_170; before < 8_195; before += 1) expect(kindOf(`${'%'.repeat(before)}\n/JS 5 0 R\n`)).toBe('active');
    expect(kindOf(`${'%'.repeat(20_000)}\n/JS 5 0 R\n`)).toBe('active');
  });

  it('is found before, between and behind streams', () => {
    const picture = stream('/Length 5', 'beeld');
    for (const text of [`/JS ${picture}`, `${picture}/JS ${picture}`, `${picture}/JS `]) expect(kindOf(text)).toBe('active');
    expect(kindOf(picture + picture)).toBe('clean');
  });

  it('is found in objects that are packed, and is feared in what cannot be unpacked', () => {
    expect(kindOf(stream('/Type /ObjStm', packed('<< /JS 5 0 R >>'), 'endstream\nendobj\n'), backwards)).toBe('active');
    expect(kindOf(stream('/Type /Obj#53tm', packed('<< /J#53 5 0 R >>'), 'endstream\nendobj\n'), backwards)).toBe('active');
    expect(kindOf(stream('/Type /ObjStm', packed('<< /Type /Font >>'), 'endstream\nendobj\n'), backwards)).toBe('clean');
    expect(kindOf(stream('/Type /ObjStm', 'x'))).toBe('active');
    expect(kindOf(stream('/Type /ObjStm', packed('<< /JS 5 0 R >>'), 'endstream').replace('stream\n', 'stream\r\n'), backwards)).toBe(
      'active',
    );
  });

  it('is not one by what stands in a picture', () => {
    expect(kindOf(stream('/Length 9', '/JS stream\n/JS'))).toBe('clean');
    expect(kindOf(stream('/Length 9', 'beeld', ''))).toBe('clean');
  });

  it('is unpacked only where its own dictionary says that it holds objects', () => {
    expect(kindOf(`8 0 obj\n<< /Type /ObjStm >>\nendobj\n${stream('/Length 5', 'beeld')}`)).toBe('clean');
  });
});

describe('a PDF', () => {
  it.each([
    { what: 'its end', text: `${PAGE}trailer` },
    { what: 'a whole object', text: '%PDF-1.7\n%%EOF' },
  ])('is broken without $what', ({ text }) => {
    expect(cleanPdf(Buffer.from(text), refuses)).toEqual({ kind: 'broken' });
  });

  it('is the same to the byte when nothing names anybody', () => {
    const text = `4 0 obj\n<< /Title (blijft) >>\nendobj\n${stream('/Length 3', '\xff\x00\x80')}`;
    expect(cleanedOf(text)).toBe(text);
  });

  it('says no more who made it: strings become spaces in place', () => {
    const info = (author: string, title: string, subject: string) =>
      `3 0 obj\n<< /Author (${author}) /Title <${title}> /Subject (${subject}) >>\nendobj\n`;
    const escaped = 'a\\) (b\\\\';
    expect(cleanedOf(info('Jansen', '4a 6A6e', escaped))).toBe(info(' '.repeat(6), ' '.repeat(7), ' '.repeat(escaped.length)));
  });

  it('leaves what other objects say, whose numbers only end alike', () => {
    const others = ['13 0 obj\n<< /Title (blijft) >>\nendobj\n', '4 0 obj\n<< /Title (ook) >>\nendobj\n'];
    const info = (title: string) => `3  0  obj\n<< /Title (${title}) >>\nendobj\n`;
    expect(cleanedOf(others[0] + info('Jansen') + others[1])).toBe(others[0] + info('      ') + others[1]);
  });

  it('says it no more in XMP either, of every packet', () => {
    const packet = (content: string) => `<?xpacket begin="x"?>${content}<?xpacket end="w"?>`;
    const begin = '<?xpacket begin="x"?>'.length;
    const gone = (content: string) => `${' '.repeat(begin + content.length)}<?xpacket end="w"?>`;
    expect(cleanedOf(`${packet('Jan\nsen')}tussen${packet('Piet')}`)).toBe(`${gone('Jan\nsen')}tussen${gone('Piet')}`);
  });
});
