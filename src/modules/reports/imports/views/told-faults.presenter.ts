import type { Language } from '../../../../web/languages/language.js';
import { sentenceOf } from '../../../../web/problem-answer.js';
import type { Rejection } from '../row-fault.js';

/** What is wrong with a cell, in a sentence. */
export interface ToldFault {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly code: string;
  readonly message: string;
}

/** What is wrong with a row, in the language of who reads it. */
export function toldFaults({ number, faults }: Rejection, language: Language): ToldFault[] {
  return faults.map(({ column, value, code, values }) => ({
    row: number,
    column,
    value,
    code,
    message: sentenceOf({ code, pointer: '', ...(values && { values }) }, language),
  }));
}
