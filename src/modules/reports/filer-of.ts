import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import type { Filer } from './filer.js';

/** Who is signed in, as who files for an organisation. @throws {Problem} for somebody of none */
export function filerOf(actor: Actor): Filer {
  const organisationId = 'organisationId' in actor ? actor.organisationId : null;
  if (organisationId === null) throw new Problem('access.refused');
  return { actor, organisationId };
}
