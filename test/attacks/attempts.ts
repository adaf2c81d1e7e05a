import { randomUUID } from 'node:crypto';
import type { Asker } from '../medium/access/access-world.js';
import type { Route } from '../medium/access/all-routes.js';
import type { Victim } from './victim.js';

/** One request that names something of somebody else, and how to say the same about nothing. */
export interface Attempt {
  readonly asker: Asker;
  readonly method: string;
  /** As the controller names it. */
  readonly path: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
  /** What in it belongs to the victim. */
  readonly stolen: string;
  /** The same for whatever the stolen thing is: attempts of one shape about nothing get one answer. */
  readonly shape: string;
}

const THING = '{thing}';
const PARAMETERS: readonly string[] = [
  ...['id', 'cursor', 'na', 'melding', 'reportId', 'organisation', 'organisationId', 'organisation_id', 'person', 'actor', 'afgemeld'],
  ...['onderwerp', 'subject', 'filter[organisationId]', 'filter[id]', 'sort', 'order', 'productGroup', 'kind', 'limit', 'stand', 'terug'],
];
const FIELDS: readonly string[] = [
  ...[
    'id',
    'reportId',
    'organisation',
    'organisationId',
    'holding',
    'personId',
    'authorId',
    'person',
    'receipt',
    'key',
    'owner',
    'session',
  ],
  ...[
    'contractRef',
    'note',
    'rows.0.id',
    'rows.0.organisationId',
    'version',
    'flagId',
    'na',
    'text',
    'reason',
    '_sleutel',
    '__proto__.organisationId',
  ],
];
const HEADERS: readonly string[] = [
  ...['idempotency-key', 'x-organisation-id', 'x-forwarded-user', 'x-original-url', 'if-match', 'if-none-match', 'x-http-method-override'],
  ...['referer', 'x-request-id', 'last-event-id', 'forwarded', 'prefer'],
];
const STOCK = { kind: 'stock', productGroup: 'ffp2', asOf: '2026-11-18', unit: 'piece', stockOnHand: 901, usedPerWeek: 100 };
const WRAPS: readonly ((field: string) => object)[] = [
  (field) => ({ [field]: THING }),
  (field) => ({ ...STOCK, [field]: THING }),
  (field) => ({ filter: { [field]: THING } }),
  (field) => ({ rows: [{ ...STOCK, [field]: THING }] }),
  (field) => ({ [field]: [THING, THING] }),
  (field) => ({ [field]: { in: [THING] } }),
  (field) => ({ reason: 'x', text: 'x', summary: 'x', party: 'no', [field]: THING }),
];
const NAMES: Readonly<Record<string, string>> = { productGroup: 'ffp2', language: 'nl', code: 'access.refused', name: 'none.css' };

/** Where in a request the stolen thing is named; a replay is a request of the victim sent again. */
type Place = 'path' | 'query' | 'body' | 'replay';
const OF_A_THING = /:(?!productGroup|language|code|name)/;

/** A die that falls the same way for the same seed (mulberry32). */
export type Die = (sides: number) => number;

export function dieOf(seed: number): Die {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** A try at something of the victim by somebody else, at a place in the request that the die picks. */
export function attemptOf(die: Die, asker: Asker, { method, path }: Route, victim: Victim): Attempt {
  const stolen = pick(die, die(8) === 0 ? victim.words : victim.ids);
  const inPath = OF_A_THING.test(path) && die(4) > 0;
  const place = placeOf(die, method);
  const query = inPath && place !== 'query' ? '' : `?${encodeURIComponent(pick(die, PARAMETERS))}=${THING}`;
  const body = method === 'POST' ? bodyOf(die, victim, place) : {};
  const headers = headersOf(die, victim, place);
  const url = path.replace(/:(\w+)/g, (_, name: string) => NAMES[name] ?? (inPath ? THING : randomUUID())) + query;
  const shape = JSON.stringify([asker.name, method, path, inPath, query, body, headers]);
  return { asker, method, path, url, headers, body, stolen, shape };
}

function placeOf(die: Die, method: string): Place {
  const fallen = die(4);
  if (method !== 'POST') return fallen < 2 ? 'query' : 'path';
  return fallen === 0 ? 'replay' : fallen === 1 ? 'query' : 'body';
}

function bodyOf(die: Die, victim: Victim, place: Place): object {
  return place === 'replay' ? victim.filed.body : pick(die, WRAPS)(pick(die, FIELDS));
}

function headersOf(die: Die, victim: Victim, place: Place): Readonly<Record<string, string>> {
  if (place === 'replay') return { 'idempotency-key': victim.filed.key };
  return die(3) === 0 ? { [pick(die, HEADERS)]: THING } : {};
}

/** The attempt with a thing where the stolen one is named. */
export function filled<Value>(value: Value, thing: string): Value {
  const filledIn: Value = JSON.parse(JSON.stringify(value).replaceAll(THING, thing));
  return filledIn;
}

/** An id says when it was made in what comes before its last part; nothing is as old as the stolen thing. */
const OF_ITS_TIME = 24;

/** What has the form of the stolen thing and is nothing. */
export function nothingLike(stolen: string): string {
  if (/^[0-9a-f]{8}-/.test(stolen)) return `${stolen.slice(0, OF_ITS_TIME)}${randomUUID().slice(OF_ITS_TIME)}`;
  return stolen.replace(/[A-Za-z]/g, (letter) => (letter === letter.toUpperCase() ? 'Q' : 'q'));
}

function pick<Item>(die: Die, items: readonly Item[]): Item {
  const item = items[die(items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
