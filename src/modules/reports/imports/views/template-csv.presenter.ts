import { stringify } from 'csv-stringify/sync';
import { spreadsheetText } from '../../../../domain/exports/spreadsheet-text.js';
import { TABLE_FIELDS } from '../../../../domain/imports/table-fields.js';
import type { Language } from '../../../../web/languages/language.js';
import { WRITING } from './table-writing.js';
import type { TemplateRow } from '../template-rows.js';

/** What is asked of a stock statement, in the order in which it is filled in; the name is there for people. */
const COLUMNS = [
  ...['productGroup', 'name', 'asOf', 'unit', 'packSize', 'stockOnHand', 'stockBlocked', 'usedPerWeek'],
  ...['expectedPerWeek', 'onOrder', 'ableToObtain', 'incoming 1 expectedOn', 'incoming 1 quantity', 'confirmedJump', 'note'],
] as const;
const DUTCH: Readonly<Record<string, string>> = {
  name: 'naam',
  'incoming 1 expectedOn': 'levering 1 datum',
  'incoming 1 quantity': 'levering 1 aantal',
};
const UNITS: Readonly<Record<string, string>> = { piece: 'stuks', pair: 'paren', box: 'dozen', litre: 'liter' };

/** A table to fill in, as a spreadsheet of that language opens it. */
export function templateCsv(rows: readonly TemplateRow[], language: Language): string {
  const heads = COLUMNS.map((name) => (language === 'nl' ? (DUTCH[name] ?? TABLE_FIELDS[name]?.nl ?? name) : name));
  const lines = rows.map(({ group, asOf, unit, packSize }) => {
    const day = language === 'nl' ? asOf.split('-').reverse().join('-') : asOf;
    return [group.id, spreadsheetText(group.name[language]), day, language === 'nl' ? UNITS[unit] : unit, packSize];
  });
  const width = heads.length;
  const whole = lines.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => '')]);
  return stringify([heads, ...whole], { ...WRITING, delimiter: language === 'nl' ? ';' : ',' });
}
