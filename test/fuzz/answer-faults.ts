import { z } from 'zod';
import type { Operation, Schema } from './operations.js';

/** What came back, as it is judged. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** What only somebody inside would write: of the machine, of the database, of the libraries. */
const INSIDE =
  /\bat .{1,80}\.[jt]sx?:\d+|node_modules|\/(?:src|dist)\/|\bselect\b.{1,200}\bfrom\b|\binsert into\b|sqlstate|violates|syntax error at|invalid byte sequence|TypeError|RangeError|ECONN|postgres|Unrecognized key|Invalid (?:input|option|UUID|ISO)|Too (?:big|small):|expected .{1,40} received/i;
const SERVER_FAULT = 500;
const REFUSED = 400;
const EMPTY = 204;
const SCHEMAS = new Map<unknown, z.ZodType>();

/** Everything that is not right with an answer; empty when it keeps every promise. */
export function answerFaults(operation: Operation, answer: Answer): readonly string[] {
  const faults: string[] = [];
  if (answer.status >= SERVER_FAULT) faults.push('a fault of the server');
  if (operation.answers[String(answer.status)] === undefined) faults.push('a status that the document does not name');
  if (answer.status >= REFUSED && INSIDE.test(answer.text)) faults.push('words from inside');
  return [...faults, ...headerFaults(answer), ...bodyFaults(operation, answer)];
}

const HEADERS: Readonly<Record<string, RegExp>> = {
  'cache-control': /^no-store$/,
  'x-content-type-options': /^nosniff$/,
  'api-version': /^\d+\.\d+\.\d+$/,
};

function headerFaults({ headers }: Answer): string[] {
  return Object.entries(HEADERS).flatMap(([name, wanted]) =>
    wanted.test(String(headers[name])) ? [] : [`header ${name}: ${String(headers[name])}`],
  );
}

function bodyFaults({ answers }: Operation, { status, headers, text }: Answer): string[] {
  if (status === EMPTY) return text === '' ? [] : ['a body where there is none'];
  const [type = ''] = String(headers['content-type']).split(';');
  const schema = answers[String(status)]?.content?.[type]?.schema;
  if (schema === undefined) return [`a body of a type that the document does not name: ${type}`];
  return issuesOf(schema, text).map(({ path, message }) => `a body against its schema: ${path.join('/')} ${message}`);
}

function issuesOf(schema: Schema, text: string): readonly z.core.$ZodIssue[] {
  return schemaFor(schema).safeParse(parsed(text)).error?.issues ?? [];
}

function schemaFor(schema: Schema): z.ZodType {
  const known = SCHEMAS.get(schema) ?? z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema);
  SCHEMAS.set(schema, known);
  return known;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
