/** The roles of the service; the same names as in the API and in the database. */
export const ROLE_NAMES = [
  'reporter', 'organisation-admin', 'triage', 'panel', 'chair', 'ministry', 'inspectorate', 'auditor', 'system-admin',
] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

/**
 * Roles that one person may hold together; every role may be held alone, and what is not in this list is refused.
 * Whoever proposes may not approve: triage puts a flag and an escalation forward and the chair decides, so they are two
 * people. Whoever reports has an interest, and whoever audits or keeps the machine running does no other work.
 * A chair may also sit on the panel: assessing is giving advice, and the chair decides on what triage prepared.
 */
export const ROLE_COMBINATIONS: readonly (readonly RoleName[])[] = [
  ['reporter', 'organisation-admin'],
  ['panel', 'chair'],
];

/** Roles whose holder acts for an organisation, and sees its rows. */
const FOR_AN_ORGANISATION: readonly string[] = ['reporter', 'organisation-admin'] satisfies readonly RoleName[];

/** Whether one person may hold these roles together. */
export function mayBeTogether(roles: readonly string[]): boolean {
  const distinct = new Set(roles);
  return distinct.size <= 1 || ROLE_COMBINATIONS.some((allowed) => [...distinct].every((role) => allowed.some((name) => name === role)));
}

/** Whether these roles act for an organisation. An expert's employer is an interest, not somebody to act for. */
export function actsForOrganisation(roles: readonly string[]): boolean {
  return roles.some((role) => FOR_AN_ORGANISATION.includes(role));
}

/** Whether a text is the name of a role. */
export function isRoleName(text: string): text is RoleName {
  return ROLE_NAMES.some((name) => name === text);
}
