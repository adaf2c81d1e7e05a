import { parseNumber } from '../reports/parse-number.js';
import { bareWord, choiceOf } from './choice-words.js';
import type { TableColumn } from './table-fields.js';

/**
 * How a file writes figures. nl: 1.234,5 (what a Dutch spreadsheet saves, with semicolons); en: 1,234.5; unclear: both may
 * be meant, so that 1.234 is asked about.
 */
export type FigureStyle = 'nl' | 'en' | 'unclear';

/** A cell as a value of a report, or what is wrong with how it is written. */
export type ReadCell =
  | { readonly value: string | number | boolean; readonly wrong?: undefined }
  | { readonly wrong: 'import.formula' | 'import.figure-unclear'; readonly value: string };

/** What a table file is read with. */
export interface CellContext {
  readonly figures: FigureStyle;
  /** The id of a product group by its name in bare form. */
  readonly groupNamed: (bare: string) => string | undefined;
}

const DUTCH_DAY = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
/** The apostrophe that our own files put before a text which a spreadsheet might compute. */
const GUARDED = /^'(?=[=+\-@])/;
const YES: readonly string[] = ['ja', 'j', 'yes', 'y', 'true', 'waar'];
const NO: readonly string[] = ['nee', 'n', 'no', 'false', 'onwaar'];
const DIKES: Readonly<Record<string, number>> = { '1': 1, '2': 2 };

/**
 * One filled cell of a table. What cannot be read stays the text it is, so that the rules of a single report say what is
 * wrong with it. A cell that begins with = is a formula: what it would compute is not in the file.
 *
 * Source: own definition; days as dd-mm-jjjj and figures with a decimal comma are what Dutch spreadsheets save.
 */
export function readCell(text: string, { field, kind }: Pick<TableColumn, 'field' | 'kind'>, context: CellContext): ReadCell {
  if (text.trimStart().startsWith('=')) return { value: text, wrong: 'import.formula' };
  switch (kind) {
    case 'number':
      return figureIn(text.trim(), context.figures);
    case 'day':
      return { value: dayIn(text.trim()) };
    case 'yes-no':
      return { value: yesOrNo(text) };
    case 'choice':
      return { value: choiceIn(text.trim(), field) };
    case 'group':
      return { value: context.groupNamed(bareWord(text)) ?? text.trim() };
    default:
      return { value: text.replace(GUARDED, '') };
  }
}

function figureIn(text: string, figures: FigureStyle): ReadCell {
  const negative = text.startsWith('-');
  const bare = negative ? text.slice(1) : text;
  const [dutch, english] = [parseNumber(bare, 'nl'), parseNumber(bare, 'en')];
  if (figures === 'unclear' && dutch !== english) return { value: text, wrong: 'import.figure-unclear' };
  const figure = figures === 'nl' ? dutch : english;
  if (figure === null) return { value: text };
  return { value: negative ? -figure : figure };
}

function dayIn(text: string): string {
  const [, day, month, year] = DUTCH_DAY.exec(text) ?? [];
  if (day === undefined || month === undefined) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function yesOrNo(text: string): boolean | string {
  const word = bareWord(text);
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : text;
}

function choiceIn(text: string, field: string): string | number {
  if (field === 'dike' && DIKES[text] !== undefined) return DIKES[text];
  return choiceOf(field, text) ?? text.toLowerCase();
}
