import type { Action } from '../domain/access/access-table.js';
import type { Breadth } from '../domain/access/reach.js';
import type { Actor } from '../platform/actor.js';

/** A person who is signed in, as pages need to know them. */
export interface SignedInPerson {
  readonly kind: 'person';
  readonly actor: Extract<Actor, { kind: 'person' }>;
  readonly name: string;
  readonly email: string;
  readonly language: 'nl' | 'en';
  readonly organisation: { readonly id: string; readonly name: string; readonly side: 'care' | 'supplier' } | null;
  /** Proof that a form was made for this session. */
  readonly formToken: string;
}

/** A machine that came with an API key. */
export interface SignedInClient {
  readonly kind: 'client';
  readonly actor: Extract<Actor, { kind: 'client' }>;
}

export type Visitor = SignedInPerson | SignedInClient;

/** Whoever may do the action, with one of the breadths if any is named. */
export interface Allowed {
  readonly for: 'allowed';
  readonly action: Action;
  readonly breadths: readonly Breadth[];
}

/** Who may pass a route, as a decorator at the route says; of `unasked` nobody asks who they are. */
export type Passage = { readonly for: 'anyone' } | { readonly for: 'unasked' } | Allowed;

/** Knows who is at the door. Implemented by the module of the parties; a wrong or ended token is nobody. */
export abstract class Doorkeeper {
  abstract personOf(sessionToken: string): Promise<SignedInPerson | undefined>;
  abstract clientOf(secret: string): Promise<SignedInClient | undefined>;
}
