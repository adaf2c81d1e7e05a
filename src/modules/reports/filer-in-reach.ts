import type { Action } from '../../domain/access/access-table.js';
import { scopeOf } from '../../domain/access/scope-of.js';
import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';

/**
 * With whose reports of the own organisation somebody may do an action: undefined is with everybody's, an id is with what that
 * person or machine filed. The service itself, which keeps what others told it to, may with all.
 *
 * @throws {Problem} when the action is not for them at all
 */
export function filerInReach(actor: Actor, action: Action): string | undefined {
  if (actor.kind === 'system') return undefined;
  const scope = scopeOf(actor, action);
  if (scope.includes('own')) return undefined;
  const byFiler = scope.includes('own:author') || scope.includes('own:sent-by-this-client');
  if (!byFiler || !('id' in actor)) throw new Problem('access.refused');
  return actor.id;
}
