import { Problem } from '../domain/problem.js';
import type { SignedInPerson, Visitor } from './doorkeeper.js';

/** The visitor as a person: a machine has no judgement. @throws {Problem} */
export function personOf(visitor: Visitor): SignedInPerson {
  if (visitor.kind !== 'person') throw new Problem('access.refused');
  return visitor;
}
