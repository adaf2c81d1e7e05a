import type { Actor } from '../../../platform/actor.js';

/** The administrator of an organisation, at work for it. */
export type Administrator = Extract<Actor, { kind: 'person' }> & { readonly organisationId: string };
