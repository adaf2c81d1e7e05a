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
