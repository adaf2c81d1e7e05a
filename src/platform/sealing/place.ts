/** Where a sealed value stands. */
export interface Place {
  readonly table: string;
  /** The parts of the primary key, joined by `/`, in their order; without the instant by which a table is cut into months. */
  readonly row: string;
  readonly column: string;
}

/** A sealed value and where it stands. */
export interface SealedValue {
  readonly place: Place;
  readonly value: Buffer;
}

/** The row of a place, from the parts of its key; bytes as the database writes them. */
export function rowOf(...parts: readonly (string | number | Buffer)[]): string {
  return parts.map((part) => (Buffer.isBuffer(part) ? `\\x${part.toString('hex')}` : String(part))).join('/');
}
