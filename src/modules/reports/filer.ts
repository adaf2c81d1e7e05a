import type { Actor } from '../../platform/actor.js';

/** Who files, and for which organisation. */
export interface Filer {
  readonly actor: Actor;
  readonly organisationId: string;
}
