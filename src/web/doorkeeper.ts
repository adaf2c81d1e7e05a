import type { Actor, Role } from '../platform/actor.js';

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

/** Who may pass: everyone, people with one of the roles, machines with the scope. Stands as a decorator at the route. */
export interface Passage {
  readonly anyone: boolean;
  readonly roles: readonly Role[];
  readonly scope: string | undefined;
  /** Nobody is asked who they are. */
  readonly unasked?: boolean;
}

/** Knows who is at the door. Implemented by the module of the parties; a wrong or ended token is nobody. */
export abstract class Doorkeeper {
  abstract personOf(sessionToken: string): Promise<SignedInPerson | undefined>;
  abstract clientOf(secret: string): Promise<SignedInClient | undefined>;
}
