import { type ZipEntry, zipEntries } from '../../../../domain/attachments/zip-entries.js';
import { Problem } from '../../../../domain/problem.js';
import type { ReadPiece } from '../read-row.js';
import { type TableContext, tableRows } from '../table-rows.js';
import { dateStyles } from './date-styles.js';
import { firstSheet } from './first-sheet.js';
import { sheetRows } from './sheet-rows.js';
import { sheetTexts } from './sheet-texts.js';
import { UnpackBudget, unpacked } from './unpacked.js';

/** A text of figures in a cell of an English sheet may be meant either way; a Dutch one writes as the Dutch do. */
const FIGURES = (dutch: boolean) => (dutch ? 'nl' : 'unclear');

/** The first sheet of a workbook (ECMA-376). What is packed is held whole, what is unpacked a piece at a time. @throws {Problem | HeadRefused} */
export async function* xlsxRows(bytes: AsyncIterable<Buffer>, groupNamed: TableContext['groupNamed']): AsyncGenerator<ReadPiece> {
  const entries = zipEntries(await whole(bytes));
  if (entries === undefined) throw new Problem('import.sheet-broken');
  const budget = new UnpackBudget();
  const open = (name: string) => {
    const entry = named(entries, name);
    return entry === undefined ? undefined : unpacked(entry, budget);
  };
  const { place, from1904 } = await firstSheet(open);
  const [texts, styles, sheet] = [open('xl/sharedStrings.xml'), open('xl/styles.xml'), open(place)];
  if (sheet === undefined) throw new Problem('import.sheet-broken');
  const book = {
    texts: texts === undefined ? [] : await sheetTexts(texts),
    dateStyles: styles === undefined ? new Set<number>() : await dateStyles(styles),
    from1904,
  };
  yield* tableRows(sheetRows(sheet, book), { delimiter: ';', groupNamed, figures: FIGURES });
}

function named(entries: readonly ZipEntry[], name: string): ZipEntry | undefined {
  return entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

async function whole(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}
