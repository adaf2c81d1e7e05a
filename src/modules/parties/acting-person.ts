import { actsForOrganisation } from '../../domain/parties/acts-for-organisation.js';
import type { Actor, Role } from '../../platform/actor.js';
import { SERVICE } from '../../platform/sealing/purposes.js';

/** Of a person what decides what is open to them. */
export interface Standing {
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
}

/** A person as the database is told of them. An expert's employer is no organisation to act for. */
export function actingPerson({ id, roles, organisationId }: Standing & { readonly id: string }): Extract<Actor, { kind: 'person' }> {
  return { kind: 'person', id, organisationId: actsForOrganisation(roles) ? organisationId : null, roles };
}

/** With whose keys it is sealed who somebody is: those of the organisation they act for, or of the service. */
export function ownerOfIdentity({ roles, organisationId }: Standing): string {
  return actsForOrganisation(roles) && organisationId !== null ? organisationId : SERVICE;
}
