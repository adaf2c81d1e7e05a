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
/**
 * Between two askers. Every asker then comes back after more than a minute: what happens once a minute, as noting that a
 * session is in use, happens in the first request of a turn, which is not compared.
 */
const STEP_MS = 5_000;

let access: AccessWorld;
let routes: readonly Route[];
beforeAll(async () => {
  access = await AccessWorld.make();
  routes = allRoutes(access.world);
}, 120_000);
afterAll(() => access.close());

/** Everything one asker meets at one route. @returns what is not as the table says */
async function turn(route: Route, asker: Asker): Promise<{ readonly answers: number; readonly faults: readonly string[] }> {
  const ids = access.idsFor(route.path, asker);
  const none = ids.none ?? '';
  access.world.clock.advance(STEP_MS);
  await meet(access, route, asker, none);
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

function changesAsker({ method, path, passage }: Route, { who }: Asker): boolean {
  if (method === 'GET' || passage === undefined) return false;
  if (passage.for !== 'allowed') return path === '/afmelden';
  return ABOUT_ONESELF.includes(passage.action) && may(who, passage.action);
}

/** Who may not do a thing at all is stopped before anybody looks at the id. */
function isLetIn({ passage }: Route, { who }: Asker): boolean {
  return passage?.for !== 'allowed' || may(who, passage.action);
}

describe('every route', () => {
  it('says who may pass', () => {
    expect(routes.length).toBeGreaterThan(50);
    expect(routes.filter(({ passage }) => passage === undefined).map(({ handler }) => handler)).toEqual([]);
  });

  it('answers every role about every thing as the table says, and about what is out of reach as about nothing', async () => {
    const faults: string[] = [];
    let answers = 0;
    const turns = routes.flatMap((route) => access.askers.map((asker) => ({ route, asker })));
    for (const { route, asker } of turns.filter(({ route, asker }) => !changesAsker(route, asker))) {
      const met = await turn(route, asker);
      answers += met.answers;
      faults.push(...met.faults);
    }
    expect(faults).toEqual([]);
    expect(answers).toBeGreaterThan(1_000);
  }, 600_000);

  it.each(NO_IDS)('breaks on nothing that is no id of ours: $what', async ({ text }) => {
    const broken: string[] = [];
    const turns = routes.filter(({ path }) => path.includes(':')).flatMap((route) => access.askers.map((asker) => ({ route, asker })));
    for (const { route, asker } of turns.filter(({ route, asker }) => isLetIn(route, asker) && !changesAsker(route, asker))) {
      access.world.clock.advance(STEP_MS);
      const { outcome } = await meet(access, route, asker, encodeURIComponent(text));
      if (outcome === 'broken') broken.push(`${asker.name} ${route.method} ${route.path}`);
    }
    expect(broken).toEqual([]);
  });
});
