import { describe, expect, it } from '@jest/globals';
import { zipEntries } from '../../../src/domain/attachments/zip-entries.js';
import { aZip, type Zip } from './a-zip.js';

const TWO = [
  { name: 'b/één.xml', content: 'een' },
  { name: 'a.xml', content: 'twee', size: 400, flags: 1 },
];
const DESCRIPTOR = Buffer.from([0x50, 0x4b, 0x07, 0x08]);

/** A zip in which some bytes are others. */
function changed({ bytes }: Zip, at: number, ...others: readonly number[]): Buffer {
  const copy = Buffer.from(bytes);
  copy.set(others, at);
  return copy;
}

function piecesOf(bytes: Uint8Array): unknown {
  return zipEntries(bytes)?.map(({ local, line }) => [Buffer.from(local), Buffer.from(line)]);
}

describe('the files of a zip', () => {
  it('are those of its directory, in that order, with what they say of themselves', () => {
    const zip = aZip(TWO);
    expect(zipEntries(zip.bytes)?.map(({ name, size, encrypted }) => ({ name, size, encrypted }))).toEqual([
      { name: 'b/één.xml', size: 3, encrypted: false },
      { name: 'a.xml', size: 400, encrypted: true },
    ]);
    expect(piecesOf(zip.bytes)).toEqual(zip.locals.map((local, at) => [local, zip.lines[at]]));
  });

  it('are found with more behind their names, with a comment, and in the middle of other bytes', () => {
    const zip = aZip([{ ...TWO[0], name: 'a', extra: ['kop', 'regels', 'een opmerking'] }, { name: 'b' }], 'PK is geen einde');
    const pieces = zip.locals.map((local, at) => [local, zip.lines[at]]);
    expect(piecesOf(zip.bytes)).toEqual(pieces);
    const within = Buffer.concat([Buffer.alloc(7, 1), zip.bytes]);
    expect(piecesOf(within.subarray(7))).toEqual(pieces);
  });

  it.each([
    { what: 'with their own name', behind: Buffer.concat([DESCRIPTOR, Buffer.alloc(12, 7)]) },
    { what: 'without', behind: Buffer.alloc(12, 7) },
  ])('end behind the sizes that some writers repeat, $what', ({ behind }) => {
    const zip = aZip([{ name: 'a', content: 'x', flags: 8, behind }, { name: 'b' }]);
    expect(piecesOf(zip.bytes)).toEqual(zip.locals.map((local, at) => [local, zip.lines[at]]));
  });

  it('are none of an empty zip', () => expect(zipEntries(aZip([]).bytes)).toEqual([]));

  it('are two thousand at most', () => {
    const files = Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}` }));
    expect(zipEntries(aZip(files.slice(1)).bytes)).toHaveLength(2_000);
    expect(zipEntries(aZip(files).bytes)).toBeUndefined();
  });

  it('are found behind the longest comment, and not further', () => {
    expect(zipEntries(aZip(TWO, 'x'.repeat(65_535)).bytes)).toHaveLength(2);
    expect(zipEntries(aZip(TWO, 'x'.repeat(65_536)).bytes)).toBeUndefined();
  });

  const zip = aZip(TWO);
  const [head, directory] = [zip.locals[0]?.length ?? 0, zip.locals.reduce((sum, { length }) => sum + length, 0)];
  it.each([
    { what: 'nothing', bytes: Buffer.alloc(0) },
    { what: 'no end', bytes: zip.bytes.subarray(0, -1) },
    { what: 'another word in the directory', bytes: changed(zip, directory, 0x51) },
    { what: 'another word before a file', bytes: changed(zip, head, 0x51) },
    { what: 'a file that begins behind the end', bytes: aZip([{ name: 'a', place: 5_000 }]).bytes },
    { what: 'a file that begins too near to it', bytes: aZip([{ name: 'a', place: aZip([{ name: 'a' }]).bytes.length - 29 }]).bytes },
    { what: 'a file that is longer than all', bytes: aZip([{ name: 'a', packed: 5_000 }]).bytes },
    { what: 'one file more than the directory has', bytes: changed(zip, zip.bytes.length - 12, 3) },
    { what: 'a directory behind the end', bytes: changed(zip, zip.bytes.length - 6, 0xff, 0xff) },
  ])('are not looked for in what is not built as a zip: $what', ({ bytes }) => {
    expect(zipEntries(bytes)).toBeUndefined();
  });

  it('may reach to the very end, and no byte further', () => {
    const upTo = (packed: number, flags = 0) => aZip([{ name: 'a', packed, flags }]).bytes;
    const rest = upTo(0).length - aZip([{ name: 'a' }]).locals.reduce((sum, { length }) => sum + length, 0);
    expect(zipEntries(upTo(rest))).toHaveLength(1);
    expect(zipEntries(upTo(rest + 1))).toBeUndefined();
    expect(zipEntries(upTo(rest - 3, 8))).toHaveLength(1);
  });
});
