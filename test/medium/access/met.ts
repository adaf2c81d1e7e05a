import { asked, type AccessWorld, type Asker, statementsDuring } from './access-world.js';
import type { Route } from './all-routes.js';
import type { Outcome } from './expected.js';
import { LETTER } from './a-reporter.js';

/** What came back. */
export interface Met {
  readonly outcome: Outcome | 'broken';
  /** Everything that an asker could compare, without what belongs to the request itself. */
  readonly trace: string;
}

/** Last parts of addresses that are no id of somebody's thing. */
const NAMES: Readonly<Record<string, string>> = {
  productGroup: 'ffp2',
  language: 'nl',
  code: 'access.refused',
  name: 'none.css',
  letter: LETTER,
};
/** What a deed needs to be understood, so that only whose thing it is can stop it. */
const BODIES: readonly (readonly [pattern: RegExp, body: object])[] = [
  [/\/(versions|reports)$/, { kind: 'stock', productGroup: 'ffp2', asOf: '2026-11-18', unit: 'piece', stockOnHand: 901, usedPerWeek: 100 }],
  [/\/(withdrawal|intrekken|afwijzen|volgen|sluiten|opnieuw-beoordelen)$/, { reason: 'Dubbel geteld.' }],
  [/\/(escalations|escaleren)$/, { summary: 'Besluit.' }],
  [/\/assessments$/, { seriousness: 4, certainty: 'high', alternatives: 'Geen.', demand: 'Stijgt.', market: 'Krap.', advice: [] }],
];
const OF_THIS_REQUEST = ['date', 'x-request-id'];

/** Asks a route about a thing as somebody, and counts what the database is asked meanwhile. */
export async function meet({ app }: AccessWorld, route: Route, asker: Asker, id: string): Promise<Met> {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => NAMES[name] ?? id);
  const body = BODIES.find(([pattern]) => pattern.test(path))?.[1] ?? {};
  const { result, statements } = await statementsDuring(async () => {
    const answer = await asked(app, asker, route.method, path, body);
    return { answer, text: await answer.text() };
  });
  const { answer, text } = result;
  const headers = [...answer.headers].filter(([name]) => !OF_THIS_REQUEST.includes(name));
  const said = JSON.stringify([answer.status, headers, text]).replaceAll(id, 'ID');
  return { outcome: outcomeOf(answer), trace: `${statements} statements ${said}` };
}

const OUTCOMES: Readonly<Record<number, Outcome>> = { 401: 'sign-in', 403: 'refused', 404: 'absent' };

function outcomeOf({ status, headers }: Response): Met['outcome'] {
  if (status >= 500) return 'broken';
  const toDoor = status === 303 && headers.get('location')?.startsWith('/aanmelden') === true;
  return toDoor ? 'sign-in' : (OUTCOMES[status] ?? 'served');
}
