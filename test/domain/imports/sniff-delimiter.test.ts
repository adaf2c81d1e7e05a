import { describe, expect, it } from '@jest/globals';
import { formatOfMediaType, formatOfName } from '../../../src/domain/imports/import-format.js';
import { sniffDelimiter } from '../../../src/domain/imports/sniff-delimiter.js';

describe('what separates cells', () => {
  it.each([
    { start: 'a;b;c\n1,5;2,5;3,5', means: ';' },
    { start: 'a,b,c\n', means: ',' },
    { start: '"a;b;c;d",e,f\n', means: ',' },
    { start: 'a\tb\n', means: '\t' },
    { start: '"head;\nwith; a line",b\r\n', means: ',' },
    { start: '', means: ';' },
  ])('is $means in $start', ({ start, means }) => expect(sniffDelimiter(start)).toBe(means));
});

describe('the format of a file', () => {
  it('stands in its media type or its name', () => {
    expect(['text/csv; charset=utf-8', 'application/x-ndjson', 'Text/CSV', 'application/json', ''].map(formatOfMediaType)).toEqual([
      'csv',
      'ndjson',
      'csv',
      undefined,
      undefined,
    ]);
    expect(['a.CSV', 'b.xlsx', 'c.jsonl', 'd.txt', 'e.xls', 'f'].map(formatOfName)).toEqual([
      'csv',
      'xlsx',
      'ndjson',
      'csv',
      undefined,
      undefined,
    ]);
  });
});
