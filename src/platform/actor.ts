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

/** The statement that opens a transaction for an actor; values are checked, since a simple query takes no parameters. */
export function openingOf(actor: Actor): string {
  const organisation = 'organisationId' in actor ? (actor.organisationId ?? '') : '';
  const settings: readonly (readonly [string, string])[] = [
    ['kind', actor.kind],
    ['id', 'id' in actor ? actor.id : ''],
    ['organisation', organisation],
    ['roles', actor.kind === 'person' ? actor.roles.join(',') : ''],
  ];
  const calls = settings.map(([name, value]) => `set_config('meldpunt.actor_${name}', '${plain(value)}', true)`);
  return `begin; select ${calls.join(', ')}`;
}

function plain(value: string): string {
  if (!/^[a-z0-9,-]*$/.test(value)) throw new TypeError('an actor is described by ids and role names only');
  return value;
}
