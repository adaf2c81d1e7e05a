/** Where a statement comes from, and whether it was read in that source or still waits for an expert. */
export interface Fact {
  /** Public document, or 'own proposal' and the like when there is none. */
  readonly source: string;
  readonly verified: boolean;
}
