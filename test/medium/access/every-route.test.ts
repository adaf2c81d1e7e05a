import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { may } from '../../../src/domain/access/scope-of.js';
import { AccessWorld, type Asker, type Target } from './access-world.js';
import { allRoutes, type Route } from './all-routes.js';
import { expected } from './expected.js';
import { meet, type Met } from './met.js';

/** A deed about oneself would end the session, or change the factor, of who asks: it is left to those who may not do it. */
const ABOUT_ONESELF = ['session.manage', 'factor.change'];
const TRACE_SHOWN = 400;
const TARGETS: readonly Target[] = ['other', 'ours', 'own'];
const NO_IDS = [
  { what: 'no UUID', text: 'geen-nummer' },
  { what: 'the last instant that fits', text: 'ffffffff-ffff-7fff-bfff-ffffffffffff' },
  { what: 'what no database keeps', text: 'a\0b' },
];
/** What happens once a minute, as noting that a session is in use, happens in the first request of it, which is not compared. */
const MINUTE_MS = 60_000;
/** In one minute: with every target these are no more refusals than are put on record in a minute. */
const ROUTES_A_MINUTE = 4;
/** Between two visits: every asker has been at all routes of a minute before it has passed. */
const STEP_MS = 500;

let access: AccessWorld;
let routes: readonly Route[];
beforeAll(async () => {
  access = await AccessWorld.make();
  routes = allRoutes(access.world);
}, 120_000);
afterAll(() => access.close());

/** What was met, and what of it is not as the table says. */
interface Found {
  readonly answers: number;
  readonly faults: readonly string[];
}

/** Everything everybody meets at a few routes, in a minute of which the first request of each has been. */
async function minute(asked: readonly Route[]): Promise<readonly Found[]> {
  const visits = asked.flatMap((route) => access.askers.map((asker) => ({ route, asker }))).filter((one) => !changesAsker(one));
  const first = new Map(visits.map((one) => [one.asker, one.route]));
  const found: Found[] = [];
  access.world.clock.advance(MINUTE_MS);
  for (const [asker, route] of first) await meet(access, route, asker, access.idsFor(route.path, asker).none ?? '');
  for (const { route, asker } of visits) found.push(await visit(route, asker));
  return found;
}

/** Everything one asker meets at one route. */
async function visit(route: Route, asker: Asker): Promise<Found> {
  const ids = access.idsFor(route.path, asker);
  const none = ids.none ?? '';
  access.world.clock.advance(STEP_MS);
  const nothing = await meet(access, route, asker, none);
  if (!route.path.includes(':')) return { answers: 1, faults: faultsOf({ route, asker, target: 'none' }, nothing, nothing) };
  const faults: string[] = [];
  const known = TARGETS.flatMap((target) => (ids[target] === undefined ? [] : [{ target, id: ids[target] }]));
  for (const { target, id } of known) {
    const asking = { route, asker, target };
    const first = faultsOf(asking, await meet(access, route, asker, id), nothing);
    // Keys are remembered for a minute by the real clock, which may end between two questions: what differs is asked once more.
    faults.push(
      ...(first.length === 0 ? [] : faultsOf(asking, await meet(access, route, asker, id), await meet(access, route, asker, none))),
    );
  }
  return { answers: 1 + known.length, faults };
}

interface Asking {
  readonly route: Route;
  readonly asker: Asker;
  readonly target: Target;
}

function faultsOf(asking: Asking, met: Met, nothing: Met): readonly string[] {
  const { route, asker, target } = asking;
  const wanted = wantedOf(asking);
  if (isAsWanted(wanted, target, met, met.trace === nothing.trace)) return [];
  return [
    `${asker.name} ${route.method} ${route.path} ${target}: ${met.outcome}, not ${wanted}\n${met.trace.slice(0, TRACE_SHOWN)}\n${nothing.trace.slice(0, TRACE_SHOWN)}`,
  ];
}

/** The conflicted expert is asked by no dossier: to them nothing of the panel is their own. */
function wantedOf({ route, asker, target }: Asking): ReturnType<typeof expected> {
  return expected(route, asker, asker.name === 'panel-conflicted' && target === 'own' ? 'other' : target);
}

/** What is refused or out of reach must be the same as what is not there, to the byte and to the statement. */
function isAsWanted(wanted: ReturnType<typeof expected>, target: Target, { outcome }: Met, same: boolean): boolean {
  if (wanted === 'served') return outcome === wanted || (target === 'none' && outcome === 'absent');
  if (wanted === 'absent') return same;
  if (wanted === 'open') return same && !['broken', 'refused'].includes(outcome);
  return same && outcome === wanted;
}

function changesAsker({ route: { method, path, passage }, asker: { who } }: Pick<Asking, 'route' | 'asker'>): boolean {
  if (method === 'GET' || passage === undefined) return false;
  if (passage.for !== 'allowed') return path === '/afmelden';
  return ABOUT_ONESELF.includes(passage.action) && may(who, passage.action);
}

/** Who may not do a thing at all is stopped before anybody looks at the id. */
function isLetIn({ route: { passage }, asker: { who } }: Pick<Asking, 'route' | 'asker'>): boolean {
  return passage?.for !== 'allowed' || may(who, passage.action);
}

describe('every route', () => {
  it('says who may pass', () => {
    expect(routes.length).toBeGreaterThan(50);
    expect(routes.filter(({ passage }) => passage === undefined).map(({ handler }) => handler)).toEqual([]);
  });

  it('answers every role about every thing as the table says, and about what is out of reach as about nothing', async () => {
    const found: Found[] = [];
    for (let at = 0; at < routes.length; at += ROUTES_A_MINUTE) found.push(...(await minute(routes.slice(at, at + ROUTES_A_MINUTE))));
    expect(found.flatMap(({ faults }) => faults)).toEqual([]);
    expect(found.reduce((sum, { answers }) => sum + answers, 0)).toBeGreaterThan(1_000);
  }, 600_000);

  it.each(NO_IDS)('breaks on nothing that is no id of ours: $what', async ({ text }) => {
    const broken: string[] = [];
    const ask = async ({ route, asker }: Pick<Asking, 'route' | 'asker'>): Promise<void> => {
      const { outcome } = await meet(access, route, asker, encodeURIComponent(text));
      if (outcome === 'broken') broken.push(`${asker.name} ${route.method} ${route.path}`);
    };
    for (const route of routes.filter(({ path }) => path.includes(':'))) {
      access.world.clock.advance(STEP_MS);
      const visits = access.askers.map((asker) => ({ route, asker })).filter((one) => isLetIn(one) && !changesAsker(one));
      await Promise.all(visits.map(ask));
    }
    expect(broken).toEqual([]);
  });
});
