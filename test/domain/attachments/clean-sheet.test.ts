import { describe, expect, it } from '@jest/globals';
import { cleanSheet } from '../../../src/domain/attachments/clean-sheet.js';
import { aZip, type ZipFile } from './a-zip.js';

const FIRST_OF_1980 = 0x21;
const MEBIBYTE = 1_048_576;
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const XLSX_FILES: readonly ZipFile[] = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'xl/workbook.xml', content: '<workbook/>', date: 77 },
];
const ODS_FILES: readonly ZipFile[] = [
  { name: 'mimetype', content: ODS },
  { name: 'content.xml', content: '<content/>' },
];
const cleaned = (...files: readonly ZipFile[]) => cleanSheet(aZip(files).bytes);
const asXlsx = (...more: readonly ZipFile[]) => cleaned(...XLSX_FILES, ...more);

describe('a spreadsheet', () => {
  it.each([
    { part: 'docProps/core.xml', root: 'cp:coreProperties' },
    { part: 'docProps/app.xml', root: 'Properties' },
    { part: 'docProps/custom.xml', root: 'Properties' },
    { part: 'docProps/thumbnail.jpeg', root: '' },
    { part: 'xl/persons/person.xml', root: '' },
    { part: 'xl/threadedComments/threadedComment1.xml', root: '' },
    { part: 'xl/revisions/users.xml', root: '' },
    { part: 'Thumbnails/thumbnail.png', root: '' },
  ])('of Excel has nothing left in $part, and is otherwise what it was, to the byte', ({ part, root }) => {
    const around = { before: XLSX_FILES, after: { name: 'xl/worksheets/sheet1.xml', content: '<row>12</row>' } };
    const about: ZipFile = { name: part, content: 'Jansen', flags: 2, date: 99, extra: ['kop', 'regel', 'opmerking'] };
    const result = cleaned(...around.before, about, around.after);
    if (result.kind !== 'clean') throw new TypeError(`it is ${result.kind}`);
    const [content = ''] = new RegExp(`<${root} .*</${root}>`).exec(Buffer.from(result.bytes).toString('latin1')) ?? [];
    expect(content === '').toBe(root === '');
    const expected = aZip([...around.before, { name: part, content, date: FIRST_OF_1980 }, around.after]);
    expect(Buffer.from(result.bytes)).toEqual(expected.bytes);
    expect(result.type).toBe('xlsx');
  });

  it('of OpenDocument has nothing left that says who made it', () => {
    const result = cleaned(...ODS_FILES, { name: 'meta.xml', content: 'Jansen' });
    if (result.kind !== 'clean') throw new TypeError(`it is ${result.kind}`);
    const [content = ''] = /<office:document-meta .*<\/office:document-meta>/.exec(Buffer.from(result.bytes).toString('latin1')) ?? [];
    expect(content).toContain('office:version="1.2"');
    expect(Buffer.from(result.bytes)).toEqual(aZip([...ODS_FILES, { name: 'meta.xml', content, date: FIRST_OF_1980 }]).bytes);
    expect(result.type).toBe('ods');
  });

  it.each(['documenten/docProps/core.xml', 'xl/meta.xml', 'meta.xml.bak', 'xl/comments1.xml'])(
    'keeps %s, which only looks like it',
    (name) => {
      const file = { name, content: 'blijft' };
      expect(asXlsx(file)).toEqual({ kind: 'clean', type: 'xlsx', bytes: new Uint8Array(aZip([...XLSX_FILES, file]).bytes) });
    },
  );

  it.each([
    'xl/vbaProject.bin',
    'xl/vbaData.xml',
    'xl/embeddings/oleObject1.bin',
    'xl/activeX/activeX1.xml',
    'xl/externalLinks/externalLink1.xml',
    'xl/ctrlProps/ctrlProp1.xml',
    'xl/macrosheets/sheet1.xml',
    'XL/VBAPROJECT.BIN',
    'Basic/Standard/Module1.xml',
    'Scripts/python/a.py',
    'Object 1/content.xml',
    'ObjectReplacements/Object 1',
  ])('is not taken with %s in it, which acts or brings something along', (name) => {
    expect(asXlsx({ name })).toEqual({ kind: 'active' });
  });

  it.each(['xl/Basic/a.xml', 'xl/Scripts/a.xml', 'xl/Object 1', 'xl/ObjectReplacements/a', 'Objecten.xml'])(
    'is taken with %s in it',
    (name) => {
      expect(asXlsx({ name }).kind).toBe('clean');
    },
  );

  it('is not taken when a part is encrypted, or when it unpacks to more than 200 MiB', () => {
    expect(asXlsx({ name: 'a', flags: 1 })).toEqual({ kind: 'active' });
    expect(asXlsx({ name: 'a', size: 200 * MEBIBYTE - 19 }).kind).toBe('clean');
    expect(asXlsx({ name: 'a', size: 200 * MEBIBYTE - 18 })).toEqual({ kind: 'active' });
  });

  it.each([
    { what: 'only kinds of content', files: XLSX_FILES.slice(0, 1) },
    { what: 'only a workbook', files: XLSX_FILES.slice(1) },
    { what: 'a word of its kind that is not first', files: [...ODS_FILES].reverse() },
    { what: 'no content', files: ODS_FILES.slice(0, 1) },
    { what: 'another first file', files: [{ name: 'soort', content: ODS }, ...ODS_FILES.slice(1)] },
    { what: 'another kind', files: [{ name: 'mimetype', content: ODS.replace('spreadsheet', 'textdocument') }, ...ODS_FILES.slice(1)] },
    { what: 'nothing', files: [] },
  ])('is not known by $what', ({ files }) => {
    expect(cleaned(...files)).toEqual({ kind: 'unknown' });
  });

  it('is broken when it is no zip', () => expect(cleanSheet(Buffer.from('PK'))).toEqual({ kind: 'broken' }));
});
