import { type Actor, system } from '../../../platform/actor.js';
import type { ImportStanding } from './import-standing.js';

/** Who sent a file, as the reports that it becomes and the trail name them. */
export function authorOf({ authorKind, authorId, organisationId, sandbox }: ImportStanding): Actor {
  if (authorId === null) return system('import');
  if (authorKind === 'client') return { kind: 'client', id: authorId, organisationId, scopes: [], sandbox };
  return { kind: 'person', id: authorId, organisationId, roles: ['reporter'] };
}
