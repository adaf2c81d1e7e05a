/** A data key as the keeper gave it out: only the keeper can open it again. */
export interface WrappedKey {
  readonly wrapped: Buffer;
  /** Version of the owner's keeper key that wrapped it. */
  readonly keeperVersion: number;
}

/** Whose keeper key, and which data key it wraps: a wrapped key opens in its own row only. */
export interface KeyPlace {
  readonly owner: string;
  readonly id: string;
}

/**
 * Keeps one key-encryption key per owner, outside the database: once an owner's key is destroyed here, no copy of the
 * database can be read for that owner.
 */
export abstract class KeyKeeper {
  /** Makes the owner's first key; does nothing when there is one. @throws {KeyDestroyed} */
  abstract make(owner: string): Promise<void>;
  /** Under the newest version. @throws {KeyDestroyed} */
  abstract wrap(place: KeyPlace, key: Buffer): Promise<WrappedKey>;
  /** @throws {KeyDestroyed} */
  abstract unwrap(place: KeyPlace, wrapped: WrappedKey): Promise<Buffer>;
  /** The same data key under the newest version. @throws {KeyDestroyed} */
  abstract rewrap(place: KeyPlace, wrapped: WrappedKey): Promise<WrappedKey>;
  /** Makes a new version. @returns its number. @throws {KeyDestroyed} */
  abstract rotate(owner: string): Promise<number>;
  /** Ends every version before the given one: what they wrapped cannot be opened any more. */
  abstract retire(owner: string, before: number): Promise<void>;
  /** Ends every version, for good: the owner gets no key again. Done twice, it does nothing the second time. */
  abstract destroy(owner: string): Promise<void>;
  /** Versions that still open, oldest first; none when there never was a key. */
  abstract versions(owner: string): Promise<readonly number[]>;
}

/** The owner was erased: what was sealed for it cannot be opened by anybody. */
export class KeyDestroyed extends Error {
  constructor(readonly owner: string) {
    super(`the keys of ${owner} were destroyed`);
    this.name = 'KeyDestroyed';
  }
}
