import { randomUUID } from 'node:crypto';
import { scopeOf } from '../../src/domain/access/scope-of.js';
import { formTokenOf } from '../../src/modules/parties/form-token.js';
import type { AccessWorld, Asker } from '../medium/access/access-world.js';
import { allRoutes, type Route } from '../medium/access/all-routes.js';
import { type Attempt, attemptOf, type Die, dieOf, filled, nothingLike } from './attempts.js';
import { digestsOf } from './digests.js';
import type { Victim } from './victim.js';

/** What came of so many tries. */
export interface Toll {
  readonly tries: number;
  readonly requests: number;
  readonly byStatus: Readonly<Record<string, number>>;
  /** Tries that told something, and rows of the victim that changed. */
  readonly faults: readonly string[];
}

/** How hard to try, and who hears after every round how far it is. */
export interface Orders {
  readonly tries: number;
  readonly seed: number;
  readonly hear: (tried: number, faults: readonly string[]) => void;
}

/** Doors by which who knocks harms only themselves, and the one by which anybody may have a letter sent to an address. */
const OWN_HARM =
  /^(POST|DELETE) \/(afmelden|aanmelden|api\/v1\/sessions|account\/(wachtwoord|mailadres|app|herstelcodes|sleutels|sessies\/andere)$|wachtwoord-vergeten)/;
const STEP_MS = 60;
const AROUND = 80;
/** Others act meanwhile, and what is one's own changes by it: a difference counts when it stays. */
const ASKED_AGAIN = 4;
const ID = /^[0-9a-f]{8}-/;
const LOOK_EVERY = 1_000;
const CHANGING: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, 'ID'],
  [/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z/g, 'INSTANT'],
  [/\b(?:[0-9A-HJKMNP-TV-Z]{4}-){3,}[0-9A-HJKMNP-TV-Z]{4}\b/g, 'RECEIPT'],
  [/\b\d{2}:\d{2}(:\d{2})?\b/g, 'HOUR'],
  [/\b\d+ (seconden|minuten|seconds|minutes|seconde|minuut|second|minute)\b/g, 'AGE'],
  [/terug=[^"&]*/g, 'BACK'],
  [/nonce-[\w+/=-]+/g, 'NONCE'],
  [/value="[\w-]{20,}"/g, 'TOKEN'],
];

/** Goes for the victim as everybody else, so many times. */
export async function assault(access: AccessWorld, victim: Victim, { tries, seed, hear }: Orders): Promise<Toll> {
  return new Assault(access, victim, dieOf(seed)).run(tries, hear);
}

class Assault {
  readonly #nothings = new Map<string, string>();
  readonly #byStatus: Record<string, number> = {};
  /** By what sort of fault it is: the first of each. */
  readonly #faults = new Map<string, string>();
  readonly #targets: readonly (readonly [Asker, Route])[];
  #requests = 0;

  constructor(
    private readonly access: AccessWorld,
    private readonly victim: Victim,
    private readonly die: Die,
  ) {
    const routes = allRoutes(access.world).filter(({ method, path }) => !OWN_HARM.test(`${method} ${path}`));
    this.#targets = routes.flatMap((route) =>
      access.askers.filter((asker) => !seesAll(asker, route)).map((asker) => [asker, route] as const),
    );
  }

  async run(tries: number, hear: Orders['hear']): Promise<Toll> {
    let before = await digestsOf(this.access.world, this.victim);
    for (let tried = 0; tried < tries; tried += LOOK_EVERY) {
      await this.#round(Math.min(LOOK_EVERY, tries - tried));
      const after = await digestsOf(this.access.world, this.victim);
      const changed = [...new Set([...before.keys(), ...after.keys()])].filter((table) => before.get(table) !== after.get(table));
      for (const table of changed) this.#faults.set(`changed ${table}`, `changed after try ${tried}: ${table}`);
      before = after;
      hear(tried, [...this.#faults.values()]);
      await this.#keepProved();
    }
    return { tries, requests: this.#requests, byStatus: this.#byStatus, faults: [...this.#faults.values()] };
  }

  /** Password and factor of everybody who tries count as just shown, so that no page stops them for that. */
  async #keepProved(): Promise<void> {
    const { admin, clock } = this.access.world;
    await admin.query('update session set proved_at = $1 where person_id::text <> all ($2)', [clock.now(), this.victim.ids]);
  }

  /** Everybody at once, each one thing after another. */
  async #round(tries: number): Promise<void> {
    const lanes = new Map<string, Attempt[]>();
    for (let drawn = 0; drawn < tries; drawn += 1) {
      const [asker, route] = this.#targets[this.die(this.#targets.length)] ?? [];
      if (asker === undefined || route === undefined) throw new RangeError('nobody to try');
      const lane = lanes.get(asker.name) ?? [];
      lanes.set(asker.name, lane);
      lane.push(attemptOf(this.die, asker, route, this.victim));
    }
    await Promise.all(
      [...lanes.values()].map(async (lane) => {
        for (const attempt of lane) await this.#try(attempt);
      }),
    );
  }

  async #try(attempt: Attempt): Promise<void> {
    const said = await this.#ask(attempt, attempt.stolen);
    const status = said.slice(0, 3);
    this.#byStatus[status] = (this.#byStatus[status] ?? 0) + 1;
    if (this.victim.secret.test(said)) this.#note('told', attempt, said);
    if (status.startsWith('5')) this.#note(`broken ${status}`, attempt, '');
    const difference = await this.#difference(attempt, said);
    if (difference !== undefined) this.#note('told apart', attempt, difference);
  }

  #note(what: string, { asker, method, path, url, headers, body, stolen }: Attempt, said: string): void {
    const kind = `${what}: ${asker.name} ${method} ${path}`;
    if (!this.#faults.has(kind)) this.#faults.set(kind, `${kind}: ${url} ${JSON.stringify([headers, body])} of ${stolen}: ${said}`);
  }

  /** What is not as it is for nothing: as remembered, or, when the world has moved on since, as asked now. */
  async #difference(attempt: Attempt, said: string): Promise<string | undefined> {
    const refused = /^(401|403)/.test(said) || /^303 .*"location":"\/aanmelden/.test(said);
    const known = refused ? `${attempt.asker.name} ${attempt.method} ${attempt.path}` : `${ID.test(attempt.stolen)} ${attempt.shape}`;
    if (this.#nothings.get(known) === said) return undefined;
    let [nothing, again] = [await this.#ask(attempt, nothingLike(attempt.stolen)), said];
    this.#nothings.set(known, nothing);
    for (let asked = 0; asked < ASKED_AGAIN && nothing !== again; asked += 1) {
      again = await this.#ask(attempt, attempt.stolen);
      if (nothing !== again) nothing = await this.#ask(attempt, nothingLike(attempt.stolen));
    }
    return nothing === again ? undefined : betweenThem(nothing, again);
  }

  async #ask(attempt: Attempt, thing: string): Promise<string> {
    this.access.world.clock.advance(STEP_MS);
    this.#requests += 1;
    const { url, headers, body } = filled({ url: attempt.url, headers: attempt.headers, body: attempt.body }, thing);
    const {
      statusCode,
      headers: answered,
      payload,
    } = await this.access.app.app.inject({
      method: attempt.method === 'DELETE' ? 'DELETE' : attempt.method === 'POST' ? 'POST' : 'GET',
      url,
      ...sent(attempt, headers, body),
    });
    const { date: _date, 'x-request-id': _request, 'content-length': _length, ...others } = answered;
    return steady(`${statusCode} ${JSON.stringify(others)} ${payload}`, thing);
  }
}

/** Whether the desk or the auditor is asked what is theirs to see of everybody. */
function seesAll({ name, who }: Asker, { passage }: Route): boolean {
  if (passage?.for !== 'allowed' || !['triage', 'auditor'].includes(name)) return false;
  return scopeOf(who, passage.action).some((reach) => !reach.startsWith('own') && reach !== 'self');
}

function sent({ asker, method, url }: Attempt, headers: Readonly<Record<string, string>>, body: object): object {
  const door = asker.bearer === undefined ? {} : { authorization: `Bearer ${asker.bearer}` };
  const all = { 'idempotency-key': randomUUID(), ...headers, ...door };
  if (method !== 'POST') return { headers: all };
  if (url.startsWith('/api/')) return { headers: { ...all, 'content-type': 'application/json' }, payload: JSON.stringify(body) };
  const fields = Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]);
  const form = new URLSearchParams([['_csrf', formTokenOf(asker.bearer ?? '')], ...fields]);
  return { headers: { ...all, 'content-type': 'application/x-www-form-urlencoded' }, payload: form.toString() };
}

/** An answer without what differs from one request to the next, and without what was said to it. */
function steady(said: string, thing: string): string {
  const spoken = [thing, encodeURIComponent(thing), encodeURIComponent(encodeURIComponent(thing))];
  // Whoever once wrote the id into a report of their own reads it there again, whatever they ask for now.
  const unsaid = ID.test(thing) ? said : spoken.reduce((text, form) => text.replaceAll(form, 'THING'), said);
  return CHANGING.reduce((text, [pattern, name]) => text.replaceAll(pattern, name), unsaid);
}

/** Where two answers begin to differ. */
function betweenThem(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const from = Math.max(0, at - AROUND);
  return `${one.slice(from, at + AROUND)} <> ${other.slice(from, at + AROUND)}`;
}
