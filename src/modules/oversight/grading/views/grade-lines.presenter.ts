import type { Grade } from '../../../../domain/grading/grade-flags.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { TableColumn, TableRow } from '../../../../web/parts/data-table.js';
import { gradingWords } from '../grading.words.js';

/** The heads of a table of grades. @param of  what a line is about */
export function gradeColumns(of: string, language: Language): readonly TableColumn[] {
  const t = translator(language, gradingWords);
  const names = ['warned', 'lead', 'fortnight', 'flags', 'false', 'averted', 'undecided', 'perMonth'] as const;
  return [{ label: of }, ...names.map((name) => ({ label: t(name) }))];
}

/** How flags did, as a line of a table. */
export function gradeLine(name: string, grade: Grade, language: Language): TableRow {
  const t = translator(language, gradingWords);
  const { number, percentage } = formatter(language);
  const { warned, shortages, leadDays, fortnightAhead, flags, falseAlarms, averted, undecided, falsePerMonth } = grade;
  return {
    key: name,
    cells: [
      name,
      shortages === 0 ? t('nothing') : t('warned.of', { warned, shortages }),
      leadDays === null ? t('nothing') : number(leadDays, 0),
      fortnightAhead === null ? t('nothing') : percentage(fortnightAhead),
      ...[flags, falseAlarms, averted, undecided].map((count) => number(count, 0)),
      falsePerMonth === null ? t('nothing') : number(falsePerMonth, 3),
    ],
  };
}
