/**
 * For whom a transaction is opened. Row-level security in the database decides by this and nothing else.
 *
 * Who holds the receipt of a report, without an account, reaches that report and what was said about it: the database is
 * told the report and no organisation, so that nothing opens that is open to the organisation.
 */
export type Actor =
  | { readonly kind: 'person'; readonly id: string; readonly organisationId: string | null; readonly roles: readonly Role[] }
  | {
      readonly kind: 'client';
      readonly id: string;
      readonly organisationId: string;
      readonly scopes: readonly string[];
      readonly sandbox?: boolean;
    }
  | { readonly kind: 'link'; readonly id: string; readonly subjectId: string }
  | { readonly kind: 'receipt'; readonly organisationId: string; readonly reportId: string }
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

/**
 * Tells the database who is asking, for this transaction alone; as prepared text, since it runs before every deed. Whoever
 * has a database role of their own takes it on with it: only the web may give a role away.
 */
export const INTRODUCTION = `select set_config('meldpunt.actor_kind', $1, true),
                                    set_config('meldpunt.actor_id', $2, true),
                                    set_config('meldpunt.actor_organisation', $3, true),
                                    set_config('meldpunt.actor_roles', $4, true),
                                    set_config('meldpunt.actor_subject', $5, true),
                                    set_config('role', case when current_user = 'meldpunt_web' and $6 <> '' then $6 else current_setting('role') end, true)`;

/** The parameters of `INTRODUCTION`. */
export function introductionOf(actor: Actor): readonly string[] {
  const organisation = 'organisationId' in actor && actor.kind !== 'receipt' ? (actor.organisationId ?? '') : '';
  return [actor.kind, 'id' in actor ? actor.id : '', organisation, rolesOf(actor), subjectOf(actor), ownRoleOf(actor) ?? ''];
}

/** Of a machine with a test key `sandbox`, which no person can have. */
function rolesOf(actor: Actor): string {
  if (actor.kind === 'person') return actor.roles.join(',');
  return actor.kind === 'client' && actor.sandbox === true ? 'sandbox' : '';
}

/** The one thing that somebody reaches who comes with a link or a receipt. */
function subjectOf(actor: Actor): string {
  if (actor.kind === 'link') return actor.subjectId;
  return actor.kind === 'receipt' ? actor.reportId : '';
}

const OF_PANEL: readonly Role[] = ['panel', 'chair'];
const OF_MINISTRY: readonly Role[] = ['ministry', 'inspectorate'];

/**
 * The database role in which somebody reads and writes, where it is not that of the web: the panel and the ministry have
 * rights of their own. Nobody holds roles of two worlds together; who would, has the rights of neither.
 */
function ownRoleOf(actor: Actor): 'meldpunt_panel' | 'meldpunt_ministry' | undefined {
  if (actor.kind === 'link') return 'meldpunt_ministry';
  if (actor.kind !== 'person' || actor.roles.length === 0) return undefined;
  if (actor.roles.every((role) => OF_PANEL.includes(role))) return 'meldpunt_panel';
  return actor.roles.every((role) => OF_MINISTRY.includes(role)) ? 'meldpunt_ministry' : undefined;
}
