import fc from 'fast-check';
import { hostileText, hostileValue } from './hostile.js';

interface Blow {
  /** Which place, counted over every value of the document. */
  readonly at: number;
  readonly how: 'replace' | 'drop' | 'rename' | 'add';
  readonly value: unknown;
  readonly name: string;
}

const blow: fc.Arbitrary<Blow> = fc.record({
  at: fc.nat(200),
  how: fc.constantFrom('replace', 'replace', 'replace', 'drop', 'rename', 'add'),
  value: hostileValue,
  name: hostileText,
});

/** Documents that would be right, save for one or two places. */
export function nearly(documents: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(documents, fc.array(blow, { minLength: 1, maxLength: 2 }))
    .map(([document, blows]) => blows.reduce((left, hit) => struck(left, structuredClone(hit)), structuredClone(document)));
}

function struck(document: unknown, { at, how, value, name }: Blow): unknown {
  const places = placesIn(document);
  const place = places[at % Math.max(places.length, 1)];
  if (place === undefined) return value;
  const { holder, key } = place;
  if (how === 'replace') Reflect.set(holder, key, value);
  else if (how === 'add') Reflect.set(holder, name, value);
  else Reflect.deleteProperty(holder, key);
  if (how === 'rename') Reflect.set(holder, name, value);
  return document;
}

interface Place {
  readonly holder: object;
  readonly key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...placesIn(inner)]);
}
