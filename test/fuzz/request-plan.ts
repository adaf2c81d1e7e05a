import fc from 'fast-check';
import { fromSchema } from './from-schema.js';
import { hostilePayload, hostileText } from './hostile.js';
import { nearly } from './nearly.js';
import type { Operation, Parameter } from './operations.js';
import { tableText } from './table-text.js';

/** What to send, still without who sends it and about which thing: those depend on what is there by then. */
export interface RequestPlan {
  readonly operation: Operation;
  readonly asker: number;
  /** Values of the names in the path: a number chooses among the things, a text is taken as it is. */
  readonly names: Readonly<Record<string, number | string>>;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | undefined;
}

/** Requests to one operation: right, nearly right and hostile. */
export function plansOf(operation: Operation): fc.Arbitrary<RequestPlan> {
  const named = (place: Parameter['in']) => operation.parameters.filter((parameter) => parameter.in === place);
  return fc.record({
    operation: fc.constant(operation),
    asker: fc.nat(10_000),
    names: fc.record(Object.fromEntries(named('path').map(({ name }) => [name, thing]))),
    query: queryOf(named('query')),
    headers: fc
      .tuple(headersOf(named('header')), language, contentTypeOf(operation))
      .map((parts) => Object.assign({}, ...parts) as Record<string, string>),
    payload: payloadFor(operation),
  });
}

const thing: fc.Arbitrary<number | string> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(10_000) },
  { weight: 1, arbitrary: hostileText.filter((text) => text !== '' && text !== '.' && text !== '..') },
);
const language = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  {},
  { 'accept-language': 'en' },
  { 'accept-language': '*;q=x, \u00ff' },
);
const STRANGE = ['text/plain', 'application/xml', 'application/json; charset=utf-7', 'x'] as const;

/** As it is where nothing is sent, of the kind that is asked for mostly, and now and then of another. */
function contentTypeOf({ body, files }: Operation): fc.Arbitrary<Record<string, string>> {
  if (body === undefined && files.length === 0) return fc.constant({});
  const asked: fc.Arbitrary<Record<string, string>> =
    files.length === 0 ? fc.constant({}) : fc.constantFrom(...files).map((type) => ({ 'content-type': type }));
  const strange = fc.constantFrom(...STRANGE).map((type) => ({ 'content-type': type }));
  return fc.oneof({ weight: 30, arbitrary: asked }, { weight: 1, arbitrary: strange });
}

function payloadFor({ body, files }: Operation): fc.Arbitrary<string | undefined> {
  if (files.length > 0) return tableText;
  return body === undefined ? fc.constant(undefined) : payloadOf(body);
}

function queryOf(parameters: readonly Parameter[]): fc.Arbitrary<RequestPlan['query']> {
  const pairs = parameters.map(({ name, required, schema }) => {
    const value = fc.oneof({ weight: 3, arbitrary: fromSchema(schema, name).map(String) }, { weight: 1, arbitrary: hostileText });
    const chosen = fc.array(
      value.map((text) => [name, text] as const),
      { maxLength: 2 },
    );
    return fc.oneof(
      { weight: 3, arbitrary: required ? value.map((text) => [[name, text] as const]) : fc.constant([]) },
      { weight: 2, arbitrary: chosen },
    );
  });
  const strange = fc.oneof(
    { weight: 12, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.tuple(hostileText, hostileText).map((pair) => [pair]) },
  );
  return fc.tuple(strange, ...pairs).map((all) => all.flat());
}

/** A header is one line of bytes; what cannot be one never reaches the service. */
function headersOf(parameters: readonly Parameter[]): fc.Arbitrary<object> {
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: hostileText.map((text) => text.replace(/[^\x20-\x7e\xa0-\xff]/g, '?')) },
  );
  return fc.record(Object.fromEntries(parameters.map(({ name }) => [name.toLowerCase(), line])), { requiredKeys: [] });
}

function payloadOf({ schema, examples = {} }: NonNullable<Operation['body']>): fc.Arbitrary<string> {
  const given = Object.values(examples).map(({ value }) => value);
  const right = given.length === 0 ? fromSchema(schema) : fc.oneof(fromSchema(schema), fc.constantFrom(...given));
  const written = (documents: fc.Arbitrary<unknown>) => documents.map((document) => JSON.stringify(document));
  return fc.oneof(
    { weight: 4, arbitrary: written(right) },
    { weight: 5, arbitrary: written(nearly(right)) },
    { weight: 1, arbitrary: hostilePayload },
  );
}
