import { type Actor, inSandbox, type Role } from './actor.js';

/**
 * Tells the database who is asking, for this transaction alone; as prepared text, since it runs before every deed. Whoever
 * has a database role of their own takes it on with it: only the web may give a role away.
 */
export const INTRODUCTION = `select set_config('meldpunt.actor_kind', $1, true),
                                    set_config('meldpunt.actor_id', $2, true),
                                    set_config('meldpunt.actor_organisation', $3, true),
                                    set_config('meldpunt.actor_roles', $4, true),
                                    set_config('meldpunt.actor_subject', $5, true),
                                    set_config('meldpunt.actor_organisations', $7, true),
                                    set_config('role', case when current_user = 'meldpunt_web' and $6 <> '' then $6 else current_setting('role') end, true)`;

/** The parameters of `INTRODUCTION`. */
export function introductionOf(actor: Actor): readonly string[] {
  const organisation = 'organisationId' in actor && actor.kind !== 'receipt' ? (actor.organisationId ?? '') : '';
  const organisations = actor.kind === 'intake' ? actor.organisationIds.join(',') : '';
  const id = 'id' in actor ? actor.id : '';
  return [actor.kind, id, organisation, rolesOf(actor), subjectOf(actor), ownRoleOf(actor) ?? '', organisations];
}

/** Of a machine with a test key `sandbox`, which no person can have. */
function rolesOf(actor: Actor): string {
  if (actor.kind === 'person') return actor.roles.join(',');
  return inSandbox(actor) ? 'sandbox' : '';
}

/** The one thing that somebody reaches who comes with a link or a receipt. */
function subjectOf(actor: Actor): string {
  if (actor.kind === 'link') return actor.subjectId;
  return actor.kind === 'receipt' ? actor.reportId : '';
}

const OF_PANEL: readonly Role[] = ['panel', 'chair'];
const OF_MINISTRY: readonly Role[] = ['ministry', 'inspectorate'];

/**
 * The database role in which somebody reads and writes, where it is not that of the web: the panel, the ministry and what
 * is filed together have rights of their own. Nobody holds roles of two worlds together; who would, has the rights of neither.
 */
export function ownRoleOf(actor: Actor): 'meldpunt_panel' | 'meldpunt_ministry' | 'meldpunt_intake' | undefined {
  if (actor.kind === 'intake') return 'meldpunt_intake';
  if (actor.kind === 'link') return 'meldpunt_ministry';
  if (actor.kind !== 'person' || actor.roles.length === 0) return undefined;
  if (actor.roles.every((role) => OF_PANEL.includes(role))) return 'meldpunt_panel';
  return actor.roles.every((role) => OF_MINISTRY.includes(role)) ? 'meldpunt_ministry' : undefined;
}
