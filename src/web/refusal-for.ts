import { apiScopesOf } from '../domain/access/api-scopes-of.js';
import { opensInSandbox } from '../domain/access/opens-in-sandbox.js';
import { may } from '../domain/access/scope-of.js';
import type { Fault } from '../domain/problem.js';
import { inSandbox } from '../platform/actor.js';
import type { Allowed, Visitor } from './doorkeeper.js';

/** Why somebody may not pass; undefined when they may. A machine has no pages, and a key does only what it was made for. */
export function refusalFor({ actor }: Visitor, { action, breadths }: Allowed, forMachines: boolean): Fault | undefined {
  if (!may(actor, action, ...breadths)) return { code: 'access.refused', pointer: '' };
  if (actor.kind === 'person') return undefined;
  const scopes = forMachines ? apiScopesOf(action) : undefined;
  if (scopes === undefined) return { code: 'access.refused', pointer: '' };
  if (inSandbox(actor) && !opensInSandbox(action)) return { code: 'api-key.sandbox', pointer: '' };
  const opened = scopes.some((scope) => actor.scopes.includes(scope));
  return opened ? undefined : { code: 'api-key.scope', pointer: '', values: { scope: scopes[0] } };
}
