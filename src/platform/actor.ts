/** For whom a transaction is opened. Row-level security in the database decides by this and nothing else. */
export type Actor =
  | { readonly kind: 'person'; readonly id: string; readonly organisationId: string | null; readonly roles: readonly Role[] }
  | { readonly kind: 'client'; readonly id: string; readonly organisationId: string; readonly scopes: readonly string[] }
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

/** The door: knows nobody yet, and may look up sessions, keys and one-time links to find out. */
export const GATE: Actor = { kind: 'gate' };

/** Tells the database who is asking, for this transaction alone; as prepared text, since it runs before every deed. */
export const INTRODUCTION = `select set_config('meldpunt.actor_kind', $1, true),
                                    set_config('meldpunt.actor_id', $2, true),
                                    set_config('meldpunt.actor_organisation', $3, true),
                                    set_config('meldpunt.actor_roles', $4, true)`;

/** The parameters of `INTRODUCTION`. */
export function introductionOf(actor: Actor): readonly string[] {
  const organisation = 'organisationId' in actor ? (actor.organisationId ?? '') : '';
  const roles = actor.kind === 'person' ? actor.roles.join(',') : '';
  return [actor.kind, 'id' in actor ? actor.id : '', organisation, roles];
}
