import type { StockBody } from '../../domain/reports/report-body.js';
import { repeatedStatement } from '../../domain/reports/repeated-statement.js';
import type { TypedFields } from './form-fields.js';
import type { ReportableGroups } from './reportable-groups.js';
import { fieldsByRow, rowFields } from './statement-fields.js';

/** The fields of a new statement: the figures of before, or a row for every product group when there are none. */
export function statementPrefill(
  before: readonly StockBody[],
  groups: ReportableGroups,
  today: string,
  language: 'nl' | 'en',
): TypedFields {
  if (before.length === 0) {
    const rows = groups.all.flatMap(({ id, baseUnit }, at): [string, string][] => [
      [`rows.${at}.productGroup`, id],
      [`rows.${at}.unit`, baseUnit],
    ]);
    return Object.fromEntries([['asOf', today], ...rows]);
  }
  const rows = before.map((body, at) => {
    const { lots: _lots, onOrder: _order, ableToObtain: _able, note: _note, ...again } = repeatedStatement(body, today);
    return rowFields(again, at, language);
  });
  return Object.fromEntries([['asOf', today], ...rows.flatMap((row) => Object.entries(row))]);
}

/** One more, empty row. */
export function withRow(typed: TypedFields): TypedFields {
  const last = [...fieldsByRow(typed).keys()].at(-1) ?? -1;
  return { ...typed, [`rows.${last + 1}.productGroup`]: '' };
}
