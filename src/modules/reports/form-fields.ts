import { parseNumber } from '../../domain/reports/parse-number.js';

/** Fields of a form by name, as typed: `incoming.0.quantity`. */
export type TypedFields = Readonly<Record<string, string>>;

type Json = string | number | boolean | Json[] | { [name: string]: Json };

const NUMBERS = new Set([
  'packSize',
  'stockOnHand',
  'stockBlocked',
  'usedPerWeek',
  'used',
  'daysOutOfStock',
  'expectedPerWeek',
  'onOrder',
  'quantityShort',
  'quantity',
  'marketShare',
  'factor',
]);
const ANSWERS = new Set(['confirmed', 'customersInformed', 'confirmedJump']);
const ANSWER = new Map([
  ['yes', true],
  ['on', true],
  ['no', false],
]);
const INDEX = /^\d{1,2}$/;

/**
 * The body of a report from the fields of its form. What was left empty is left out; what is no number, but should be,
 * stays text, so that the refusal points at it.
 */
export function bodyFromFields(fields: TypedFields, language: 'nl' | 'en'): Record<string, Json> {
  const body: Record<string, Json> = {};
  for (const [name, typed] of Object.entries(fields)) {
    if (typed.trim() !== '') put(body, name.split('.'), valueOf(name, typed.trim(), language));
  }
  return body;
}

/** The fields of a form from the body of a report: the way back. */
export function fieldsFromBody(body: object, language: 'nl' | 'en', under = ''): TypedFields {
  const fields = Object.entries(body).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [[`${under}${name}`, value.join(', ')]];
    if (typeof value === 'object' && value !== null) return Object.entries(fieldsFromBody(value, language, `${under}${name}.`));
    return [[`${under}${name}`, textOf(value, language)]];
  });
  return Object.fromEntries(fields);
}

function valueOf(name: string, typed: string, language: 'nl' | 'en'): Json {
  const last = name.split('.').at(-1) ?? '';
  if (NUMBERS.has(last)) return parseNumber(typed, language) ?? typed;
  if (ANSWERS.has(last)) return ANSWER.get(typed) ?? typed;
  return last === 'dike' && INDEX.test(typed) ? Number(typed) : typed;
}

/** Digits in a name are places in a list; a list without holes is made of what was filled in. */
function put(into: Record<string, Json>, [name = '', ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const [first = ''] = rest;
  if (INDEX.test(first) && rest.length > 1) putInList(into, name, rest, value);
  else putInside(into, name, rest, value);
}

function putInside(into: Record<string, Json>, name: string, rest: readonly string[], value: Json): void {
  const before = into[name];
  const inside = isRecord(before) ? before : {};
  put(inside, rest, value);
  into[name] = inside;
}

function putInList(into: Record<string, Json>, name: string, [index = '0', ...rest]: readonly string[], value: Json): void {
  const before = into[name];
  const list = Array.isArray(before) ? before : [];
  const place = Math.min(Number(index), list.length);
  const item = list[place];
  const inside = isRecord(item) ? item : {};
  put(inside, rest, value);
  list[place] = inside;
  into[name] = list;
}

function isRecord(value: Json | undefined): value is { [name: string]: Json } {
  return typeof value === 'object' && !Array.isArray(value);
}

function textOf(value: unknown, language: 'nl' | 'en'): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number')
    return value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { useGrouping: false, maximumFractionDigits: 6 });
  return typeof value === 'string' ? value : '';
}
