import { apiScopesOf } from '../../../src/domain/access/api-scopes-of.js';
import { breadthOf, type Reach } from '../../../src/domain/access/reach.js';
import { may, scopeOf, type Who } from '../../../src/domain/access/scope-of.js';
import type { Allowed } from '../../../src/web/doorkeeper.js';
import type { Asker, Target } from './access-world.js';
import type { Route } from './all-routes.js';

/**
 * What an asker must meet: the thing itself (or a word about what was sent), the door, a refusal, or nothing there. Open: it
 * is for everybody, and so says the same of every thing.
 */
export type Outcome = 'served' | 'sign-in' | 'refused' | 'absent' | 'open';

/** Breadths that know no bounds of whose thing it is. */
const WHOLE = ['all', 'approve', 'propose', 'prepare', 'record', 'request', 'reveal', 'review', 'grant'];

/** Computed from the table and nothing else. */
export function expected({ passage, path }: Route, { who }: Asker, target: Target): Outcome {
  if (passage === undefined) return 'refused';
  if (passage.for !== 'allowed') return 'open';
  if (!passes(who, passage, path)) return who.kind === 'anonymous' ? 'sign-in' : 'refused';
  return servedReaches(who, passage).some((reach) => within(reach, target, path) || asksChair(who, reach, path, target))
    ? 'served'
    : 'absent';
}

function passes(who: Who, { action, breadths }: Allowed, path: string): boolean {
  const open = who.kind !== 'client' || (path.startsWith('/api/') && apiScopesOf(action) !== undefined);
  return open && may(who, action, ...breadths);
}

function servedReaches(who: Who, { action, breadths }: Allowed): readonly Reach[] {
  return scopeOf(who, action).filter((reach) => breadths.length === 0 || breadths.some((breadth) => breadth === breadthOf(reach)));
}

/** A chair without a tie is asked to every dossier, and so declares about each. */
function asksChair(who: Who, reach: Reach, path: string, target: Target): boolean {
  const dossier = path.includes('/flags/:') || path.includes('/signalen/:');
  return reach === 'self' && dossier && target === 'other' && who.kind === 'person' && who.roles.includes('chair');
}

/** Whether a thing lies within a reach. What belongs to nobody in particular does. */
function within(reach: Reach, target: Target, path: string): boolean {
  const byTarget: Readonly<Record<Target, boolean>> = {
    own: true,
    ours: ['own', 'own:answer', 'own:self'].includes(reach),
    other: reach === 'esc' && path.includes('escala'),
    none: !path.includes(':'),
  };
  return byTarget[target] || (target !== 'none' && WHOLE.includes(breadthOf(reach)));
}
