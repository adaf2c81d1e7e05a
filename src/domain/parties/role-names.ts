/** The roles of the service; the same names as in the API and in the database. */
export const ROLE_NAMES = [
  'reporter',
  'organisation-admin',
  'triage',
  'panel',
  'chair',
  'ministry',
  'inspectorate',
  'auditor',
  'system-admin',
] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

/** Whether a text is the name of a role. */
export function isRoleName(text: string): text is RoleName {
  return ROLE_NAMES.some((name) => name === text);
}
