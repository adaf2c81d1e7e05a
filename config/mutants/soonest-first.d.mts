interface Place {
  readonly id: string;
  readonly file: string;
}

export function soonestFirst(
  places: readonly (Place & { readonly took: number })[],
  mutated: string,
  testFilter?: readonly string[],
): readonly Place[];
