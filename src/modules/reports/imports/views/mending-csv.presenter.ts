import { stringify } from 'csv-stringify/sync';
import { spreadsheetText } from '../../../../domain/exports/spreadsheet-text.js';
import { bareWord } from '../../../../domain/imports/choice-words.js';
import type { Language } from '../../../../web/languages/language.js';
import type { MendingTable } from '../mending-rows.js';
import type { Rejection } from '../row-fault.js';
import { WRITING } from './table-writing.js';
import { toldFaults } from './told-faults.presenter.js';

const REMARKS = { nl: 'opmerkingen', en: 'remarks' } as const;
/** A figure or a day computes nothing, and comes back as it was. */
const PLAIN = /^-?[\d.,\s-]+$/;

/** Rows as they came, each with what is wrong with it; no cell is computed by a spreadsheet. */
export async function* mendingCsv({ head, portions }: MendingTable, language: Language): AsyncGenerator<string> {
  const { names, delimiter } = head;
  const kept = names.flatMap((name, at) => (isRemark(name) ? [] : [at]));
  const writing = { ...WRITING, delimiter };
  yield stringify([[...kept.map((at) => safe(names[at] ?? '')), REMARKS[language]]], writing);
  for await (const rows of portions) {
    yield stringify(
      rows.filter(isRow).map((row) => [...kept.map((at) => safe(cellOf(row, at))), safe(remarkOn(row, language))]),
      { ...writing, bom: false },
    );
  }
}

function isRemark(name: string): boolean {
  return Object.values(REMARKS).some((remark) => remark === bareWord(name));
}

/** That the file broke off is told of the file; it is no row. */
function isRow({ given }: Rejection): boolean {
  return typeof given !== 'string';
}

function cellOf({ given }: Rejection, at: number): string {
  return typeof given === 'string' ? '' : (given[at] ?? '');
}

function remarkOn(row: Rejection, language: Language): string {
  return toldFaults(row, language)
    .map(({ column, message }) => (column === '' ? message : `${column}: ${message}`))
    .join(' ');
}

function safe(text: string): string {
  return PLAIN.test(text) ? text : spreadsheetText(text);
}
