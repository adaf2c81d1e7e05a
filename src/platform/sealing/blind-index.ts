import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Secrets } from '../secrets.js';

/** What may be looked up without being readable. Texts of one kind say nothing about those of another. */
export type BlindKind =
  | 'email'
  | 'identifier'
  | 'name'
  | 'reference'
  | 'receipt'
  | 'address'
  | 'request-key'
  | 'request-body'
  | 'imported-file'
  | 'imported-row'
  | 'subject';

/** HMAC-SHA-256 under a key derived from the master key: whoever has the database alone cannot try values out. */
export class BlindIndex {
  readonly #key: KeyObject;

  constructor(secrets: Secrets) {
    this.#key = createSecretKey(secrets.keyFor('blind-index'));
  }

  of(kind: BlindKind, normalised: string): Buffer {
    return createHmac('sha256', this.#key).update(`${kind}\0${normalised}`).digest();
  }
}
