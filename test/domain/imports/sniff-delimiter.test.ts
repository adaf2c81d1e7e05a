import { describe, expect, it } from '@jest/globals';
import { formatOfMediaType, formatOfName } from '../../../src/domain/imports/import-format.js';
import { LARGEST_IMPORT, MOST_UNPACKED } from '../../../src/domain/imports/import-limits.js';
import { sniffDelimiter } from '../../../src/domain/imports/sniff-delimiter.js';

describe('what separates cells', () => {
  it.each([
    { start: 'a;b;c\n1,5;2,5;3,5', means: ';' },
    { start: 'a,b,c\n', means: ',' },
    { start: '"a;b;c;d",e,f\n', means: ',' },
    { start: 'a\tb\n', means: '\t' },
    { start: '"head;\nwith; a line",b\r\n', means: ',' },
    { start: 'a,b,"a text; that goes; on; and on', means: ',' },
    { start: '', means: ';' },
  ])('is $means in $start', ({ start, means }) => expect(sniffDelimiter(start)).toBe(means));
});

describe('the format of a file', () => {
  it('stands in its media type or its name', () => {
    expect(
      ['text/csv; charset=utf-8', 'text/csv ;header=present', 'application/x-ndjson', 'Text/CSV', 'application/json', ''].map(
        formatOfMediaType,
      ),
    ).toEqual(['csv', 'csv', 'ndjson', 'csv', undefined, undefined]);
    expect(['a.CSV', 'b.xlsx', 'c.jsonl', 'd.txt', 'e.xls', 'f', 'g.csv.zip'].map(formatOfName)).toEqual([
      'csv',
      'xlsx',
      'ndjson',
      'csv',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what an import may hold', () => {
  it('lets a spreadsheet unpack to a multiple of what may be sent', () => {
    expect(MOST_UNPACKED).toBeGreaterThan(LARGEST_IMPORT.xlsx * 10);
  });
});
