/**
 * For whom a transaction is opened. Row-level security in the database decides by this and nothing else.
 *
 * Who holds the receipt of a report, without an account, reaches that report and what was said about it: the database is
 * told the report and no organisation, so that nothing opens that is open to the organisation.
 */
export type Actor =
  | {
      readonly kind: 'person';
      readonly id: string;
      readonly organisationId: string | null;
      readonly roles: readonly Role[];
      /** While one report is opened: whose report a legal ground showed to the inspectorate, or break-glass access to a chair. */
      readonly shownOf?: string;
    }
  | {
      readonly kind: 'client';
      readonly id: string;
      readonly organisationId: string;
      readonly scopes: readonly string[];
      readonly sandbox?: boolean;
    }
  | { readonly kind: 'link'; readonly id: string; readonly subjectId: string }
  | { readonly kind: 'receipt'; readonly organisationId: string; readonly reportId: string }
  | { readonly kind: 'intake'; readonly organisationIds: readonly string[] }
  | { readonly kind: 'gate' }
  | { readonly kind: 'system'; readonly name: string };

export const ROLES = [
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
export type Role = (typeof ROLES)[number];

/** The service itself, in background jobs and commands. */
export function system(name: string): Actor {
  return { kind: 'system', name };
}

/** A contact at the ministry who came by the link of a mail, and reaches the one escalation that it was about. */
export function contactByLink(contactId: string, escalationId: string): Actor {
  return { kind: 'link', id: contactId, subjectId: escalationId };
}

/** The door: knows nobody yet, and may look up sessions, keys and one-time links to find out. */
export const GATE: Actor = { kind: 'gate' };

/** Whether somebody works with a test key: what they file counts for nothing, and they see nothing that does. */
export function inSandbox(actor: Actor): boolean {
  return actor.kind === 'client' && actor.sandbox === true;
}
