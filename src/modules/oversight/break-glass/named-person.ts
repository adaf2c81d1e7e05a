import type { Actor } from '../../../platform/actor.js';

/** Somebody who takes a step, with the name under which it is kept. */
export interface NamedPerson {
  readonly actor: Extract<Actor, { kind: 'person' }>;
  readonly name: string;
}
