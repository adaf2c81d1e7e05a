import { Problem } from '../../domain/problem.js';
import type { Visitor } from '../../web/doorkeeper.js';
import type { Filer } from './filer.js';

/** The visitor as who files for an organisation. @throws {Problem} for a person of none */
export function filerOf({ actor }: Visitor): Filer {
  if (actor.organisationId === null) throw new Problem('access.refused');
  return { actor, organisationId: actor.organisationId };
}
