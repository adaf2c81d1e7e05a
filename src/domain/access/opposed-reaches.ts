import { ACTIONS, type Action } from './access-table.js';
import { breadthOf, type Reach } from './reach.js';
import { scopeOf, type Who } from './scope-of.js';

/** Steps of one deed that two people must take: who does the left one may not do a right one. */
const OPPOSED: Readonly<Partial<Record<Reach, readonly string[]>>> = {
  propose: ['approve'],
  prepare: ['approve'],
  request: ['approve', 'grant', '2p', 'review'],
  'grant:2p': ['review'],
};

/** Actions of which somebody could take two steps that belong to two people; there must be none. */
export function opposedReaches(who: Who): readonly Action[] {
  return ACTIONS.filter((action) => {
    const scope = scopeOf(who, action);
    const breadths = scope.map(breadthOf);
    return scope.some((reach) => OPPOSED[reach]?.some((other) => breadths.includes(other)) === true);
  });
}
