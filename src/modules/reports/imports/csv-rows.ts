import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { LONGEST_ROW } from '../../../domain/imports/import-limits.js';
import { type Delimiter, sniffDelimiter } from '../../../domain/imports/sniff-delimiter.js';
import type { FigureStyle } from '../../../domain/imports/read-cell.js';
import { RowBroken } from './row-broken.js';
import type { ReadPiece } from './read-row.js';
import { type TableContext, type TableRow, tableRows } from './table-rows.js';

const PARSING = {
  bom: true,
  relax_column_count: true,
  max_record_size: LONGEST_ROW,
  record_delimiter: ['\r\n', '\n', '\r'],
  skip_records_with_error: true,
};

/** Comma- or semicolon-separated values with a head (RFC 4180, and what Dutch spreadsheets save). @throws {HeadRefused | RowBroken} */
export async function* csvRows(chunks: AsyncGenerator<string>, groupNamed: TableContext['groupNamed']): AsyncGenerator<ReadPiece> {
  const start = await startOf(chunks);
  const delimiter = sniffDelimiter(start);
  yield* tableRows(recordsOf(withStart(start, chunks), delimiter), {
    delimiter,
    groupNamed,
    figures: (dutch) => styleOf(delimiter, dutch),
  });
}

/** A semicolon separates where the comma is for decimals. With commas and Dutch heads either may be meant. */
function styleOf(delimiter: Delimiter, dutch: boolean): FigureStyle {
  if (delimiter === ';') return 'nl';
  return dutch ? 'unclear' : 'en';
}

/** Enough to hold the first line. */
async function startOf(chunks: AsyncGenerator<string>): Promise<string> {
  let start = '';
  while (start.length < LONGEST_ROW) {
    const next: IteratorResult<string, unknown> = await chunks.next();
    if (next.done === true) break;
    start += next.value;
  }
  return start;
}

async function* withStart(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

/** Up to the first record that cannot be read: of what comes after it nobody can say where a row begins. */
async function* recordsOf(chunks: AsyncIterable<string>, delimiter: Delimiter): AsyncGenerator<TableRow> {
  const parser = parse({ ...PARSING, delimiter });
  let broken = Infinity;
  parser.on('skip', (fault: CsvError) => {
    const records: unknown = Reflect.get(fault, 'records');
    broken = Math.min(broken, Number(records));
  });
  const source = new ReadUntil(chunks);
  // What goes wrong before is heard where the records are taken.
  pipeline(Readable.from(source.chunks()), parser, () => undefined);
  let number = 0;
  for await (const cells of allButHalf(parser, source)) {
    if (number >= broken) break;
    number += 1;
    yield { number, cells: textsIn(cells) };
  }
  if (broken < Infinity) throw new RowBroken(broken + 1);
}

/** Text up to where the reading of it fails: a stream that fails would take with it what it holds. */
class ReadUntil {
  fault: Error | undefined;

  constructor(private readonly source: AsyncIterable<string>) {}

  async *chunks(): AsyncGenerator<string> {
    try {
      yield* this.source;
    } catch (fault) {
      this.fault = fault instanceof Error ? fault : new TypeError('the reading failed');
    }
  }
}

/** Where the reading failed, the last record may be half of one: it is held back until the next is there. */
async function* allButHalf(records: AsyncIterable<unknown>, source: ReadUntil): AsyncGenerator<unknown> {
  let [waiting, some]: [unknown, boolean] = [undefined, false];
  for await (const record of records) {
    if (some) yield waiting;
    [waiting, some] = [record, true];
  }
  if (source.fault !== undefined) throw source.fault;
  if (some) yield waiting;
}

function textsIn(cells: unknown): readonly string[] {
  return Array.isArray(cells) ? cells.map(String) : [];
}
