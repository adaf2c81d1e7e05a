import { type Role, ROLES } from '../../../platform/actor.js';

/** Who is behind a line of the trail, as an organisation may know it: by role, never by name. */
export type Looker = 'you' | 'colleague' | 'machine' | 'receipt' | 'service' | Role;

interface Behind {
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorRoles: string | null;
}

/** @param self  who asks; lines of other members of the same organisation are those of colleagues */
export function lookerOf({ actorKind, actorId, actorRoles }: Behind, self: string): Looker {
  if (actorKind !== 'person') return WITHOUT_ROLES[actorKind] ?? 'service';
  return actorId === self ? 'you' : roleIn((actorRoles ?? '').split(','));
}

const WITHOUT_ROLES: Readonly<Record<string, Looker>> = { client: 'machine', receipt: 'receipt' };

function roleIn(roles: readonly string[]): Looker {
  const role = ROLES.find((one) => roles.includes(one));
  return role === undefined || role === 'reporter' || role === 'organisation-admin' ? 'colleague' : role;
}
