/** Batches of which the database may not tell yet: the one that is being written, and the one before it. */
const BATCHES = 2;

/** By what the rows of the last batches are known again: each is judged while the one before it is still being written. */
export class HashesAlong {
  #batches: readonly ReadonlySet<string>[] = [];

  has(hash: Buffer): boolean {
    const text = hash.toString('hex');
    return this.#batches.some((batch) => batch.has(text));
  }

  /** The rows of one more batch that are to be filed. */
  next(hashes: readonly Buffer[]): void {
    const batch = new Set(hashes.map((hash) => hash.toString('hex')));
    this.#batches = [batch, ...this.#batches].slice(0, BATCHES);
  }
}
