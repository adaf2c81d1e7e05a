/** Rows of equal length as columns: a statement about many rows takes an array per column and takes it apart with `unnest`. */
export function columnsOf(rows: readonly (readonly unknown[])[]): unknown[][] {
  const [first = []] = rows;
  return first.map((_, column) => rows.map((row) => row[column]));
}
