/** Cover in one week at one use. `text` is the same number in words, rounded as a reader wants it. */
export type CoverPoint =
  { readonly state: 'shown'; readonly weeks: number; readonly text: string } | { readonly state: 'withheld' | 'no-data' };

/** A line that the cover should stay above. */
export interface Norm {
  readonly weeks: number;
  readonly label: string;
}

export interface CoverSeries {
  readonly label: string;
  readonly points: readonly CoverPoint[];
  readonly norms: readonly Norm[];
}
