import { opposedReaches } from '../access/opposed-reaches.js';
import { isRoleName, type RoleName } from './role-names.js';

/**
 * Roles that one person may hold together; every role may be held alone, and what is not in this list is refused.
 * Whoever proposes may not approve: triage puts a flag and an escalation forward and the chair decides, so they are two
 * people. Whoever reports has an interest, and whoever audits or keeps the machine running does no other work.
 * A chair may also sit on the panel: assessing is giving advice, and the chair decides on what triage prepared.
 */
const ROLE_COMBINATIONS: readonly (readonly RoleName[])[] = [
  ['reporter', 'organisation-admin'],
  ['panel', 'chair'],
];

/** Whether one person may hold these roles together: the list allows it, and the table of access gives them no two steps of one deed. */
export function mayBeTogether(roles: readonly string[]): boolean {
  const distinct = [...new Set(roles)];
  const listed =
    distinct.length <= 1 || ROLE_COMBINATIONS.some((allowed) => distinct.every((role) => allowed.some((name) => name === role)));
  return listed && opposedReaches({ kind: 'person', roles: distinct.filter(isRoleName) }).length === 0;
}
