import type { Fault, ProblemCode } from './problem.js';
import { parseNumber } from './reports/parse-number.js';
import { isStorable } from './storable-text.js';

/** What a field may be at most, and how it is refused when it is none. Source: own definition. */
export interface FieldRule {
  readonly field: string;
  readonly most: number;
  readonly code: ProblemCode;
}

/** Reads typed fields one by one and keeps what is wrong with them, so that all is told at once. Source: own definition. */
export class FormReader {
  readonly faults: Fault[] = [];

  constructor(private readonly language: 'nl' | 'en') {}

  /** A number from zero to what it may be at most; zero where there is none, with a fault. */
  number(text: string, { field, most, code }: FieldRule): number {
    const value = parseNumber(text, this.language);
    if (value !== null && value <= most) return value;
    this.refuse(code, field, most);
    return 0;
  }

  /** The same, zero when nothing was typed. */
  numberOrZero(text: string, rule: FieldRule): number {
    return text.trim() === '' ? 0 : this.number(text, rule);
  }

  /** A text that must be there, of so many characters at most. */
  text(text: string, { field, most, code }: FieldRule): string {
    const typed = text.trim();
    if (typed === '' || typed.length > most || !isStorable(typed)) this.refuse(code, field, most);
    return typed;
  }

  refuse(code: ProblemCode, field: string, most?: number): void {
    this.faults.push({ code, pointer: `/${field}`, ...(most === undefined ? {} : { values: { most } }) });
  }
}
