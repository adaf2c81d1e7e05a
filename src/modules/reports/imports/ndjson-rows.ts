import { LONGEST_ROW } from '../../../domain/imports/import-limits.js';
import type { Fault } from '../../../domain/problem.js';
import type { Cell, ReadRow } from './read-row.js';

const LONGEST_SHOWN = 200;
const DEEPEST = 32;

/** One report per line, as JSON; an empty line counts as a line and is no row. */
export async function* ndjsonRows(chunks: AsyncIterable<string>): AsyncGenerator<ReadRow> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number += 1;
    if (line.trim() !== '') yield rowOf(number, line);
  }
}

/** Lines without their end; of one that is longer than a row may be only so much, and one character more. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = (lines.pop() ?? '').slice(0, LONGEST_ROW + 1);
    yield* lines;
  }
  yield rest;
}

function rowOf(number: number, line: string): ReadRow {
  const common = { kind: 'row', number, given: line.slice(0, LONGEST_ROW), length: line.length } as const;
  if (line.length > LONGEST_ROW) {
    const fault: Fault = { code: 'import.row-too-long', pointer: '', values: { most: LONGEST_ROW } };
    return { ...common, body: undefined, faults: [fault], cellAt: () => ({ column: '', value: '' }) };
  }
  const body = parsed(line);
  if (body === NOT_JSON) {
    const shown = { column: '', value: line.slice(0, LONGEST_SHOWN) };
    return { ...common, body: undefined, faults: [{ code: 'import.not-json', pointer: '' }], cellAt: () => shown };
  }
  return { ...common, body, faults: [], cellAt: (pointer) => cellIn(body, pointer) };
}

const NOT_JSON = Symbol('not JSON');

function parsed(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return isDeep(value) ? NOT_JSON : value;
  } catch {
    return NOT_JSON;
  }
}

/** Nothing that we take is deeper than three; who walks without end falls over. */
function isDeep(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((inner) => isDeep(inner, left - 1));
}

/** What stands at a place of a body (RFC 6901), as text. */
function cellIn(body: unknown, pointer: string): Cell {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const value = steps.reduce<unknown>((within, step) => (isOwn(within, step) ? Reflect.get(within, step) : undefined), body);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { column: steps.join('/'), value: (text ?? '').slice(0, LONGEST_SHOWN) };
}

function isOwn(within: unknown, step: string): within is object {
  return typeof within === 'object' && within !== null && Object.hasOwn(within, step);
}
