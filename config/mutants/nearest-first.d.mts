export function nearestFirst(
  places: readonly (readonly [test: string, file: string])[],
  mutated: string,
  testFilter?: readonly string[],
): [file: string, tests: string[]][];
