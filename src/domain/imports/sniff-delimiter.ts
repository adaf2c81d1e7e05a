const CANDIDATES = [';', ',', '\t'] as const;

/** What separates the cells of a table. */
export type Delimiter = (typeof CANDIDATES)[number];

/** Which sign separates the cells: the one that stands most often in the first line, outside of quotes. Source: own definition. */
export function sniffDelimiter(start: string): Delimiter {
  // What stands within quotes may hold any sign, and the end of a line too.
  const [line = ''] = start.replace(/"[^"]*("|$)/g, '').split(/[\r\n]/, 1);
  const countOf = (sign: string) => line.split(sign).length;
  const [most] = [...CANDIDATES].sort((one, other) => countOf(other) - countOf(one));
  return most ?? ',';
}
