import type { Role } from '../../platform/actor.js';

/** Where the work of a role begins; in the order in which it counts for who has two roles. */
const HOMES: readonly (readonly [Role, string])[] = [
  ['reporter', '/start'],
  ['organisation-admin', '/start'],
  ['triage', '/triage'],
  ['chair', '/signalen'],
  ['panel', '/signalen'],
  ['ministry', '/escalaties'],
  ['inspectorate', '/escalaties'],
  ['auditor', '/spoor'],
  ['system-admin', '/beheer'],
];

export function homeOf(roles: readonly Role[]): string {
  return HOMES.find(([role]) => roles.includes(role))?.[1] ?? '/';
}
