import type { RoleName } from './role-names.js';

/** Roles whose holder acts for an organisation, and sees its rows. */
const FOR_AN_ORGANISATION: readonly string[] = ['reporter', 'organisation-admin'] satisfies readonly RoleName[];

/** Whether these roles act for an organisation. An expert's employer is an interest, not somebody to act for. */
export function actsForOrganisation(roles: readonly string[]): boolean {
  return roles.some((role) => FOR_AN_ORGANISATION.includes(role));
}
