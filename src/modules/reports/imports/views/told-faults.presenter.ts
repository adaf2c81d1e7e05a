import { dutchChoice } from '../../../../domain/imports/choice-words.js';
import { columnOf } from '../../../../domain/imports/table-fields.js';
import type { Fault } from '../../../../domain/problem.js';
import type { Language } from '../../../../web/languages/language.js';
import { sentenceOf } from '../../../../web/problem-answer.js';
import type { Rejection, RowFault } from '../row-fault.js';

/** Under which names a refusal lists what may be chosen. */
const CHOICES: readonly string[] = ['allowed', 'units'];

/** What is wrong with a cell, in a sentence. */
export interface ToldFault {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly code: string;
  readonly message: string;
}

/** What is wrong with a row, in the language of who reads it; of a row of a table, in the words that may stand in its cells. */
export function toldFaults({ number, given, faults }: Rejection, language: Language): ToldFault[] {
  return faults.map((fault) => {
    const { column, value, code } = fault;
    const told = typeof given === 'string' ? plain(fault) : ofTable(fault, language);
    return { row: number, column, value, code, message: sentenceOf(told, language) };
  });
}

function plain({ code, values }: RowFault): Fault {
  return { code, pointer: '', ...(values && { values }) };
}

function ofTable(fault: RowFault, language: Language): Fault {
  const { values } = fault;
  if (fault.code === 'report.jump') return { ...plain(fault), code: 'import.jump' };
  const field = columnOf(fault.column)?.field;
  return language === 'en' || field === undefined ? plain(fault) : { ...plain(fault), values: inDutch(field, values) };
}

/** Lists of what may be chosen, in Dutch; other values as they are. */
function inDutch(field: string, values: RowFault['values'] = {}): NonNullable<RowFault['values']> {
  const words = (list: string) =>
    list
      .split(', ')
      .map((value) => dutchChoice(field, value))
      .join(', ');
  const told = Object.entries(values).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'string' && CHOICES.includes(name) ? words(value) : value,
  ]);
  return Object.fromEntries(told);
}
