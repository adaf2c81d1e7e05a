const LETTERS = 26;

/**
 * Letters by which one dossier names its reporters: A to Z, then AA. Who has one keeps it; the others follow in the order
 * of a secret number, so that a letter tells nothing of name, size or moment, and nothing of another dossier.
 *
 * @param reporters  ids of organisations
 * @param taken  letters given in this dossier before, by id
 * @param orderOf  a number or text of each organisation that nobody else can compute, of this dossier alone
 *
 * Source: own definition.
 */
export function pseudonymsOf(
  reporters: readonly string[],
  taken: ReadonlyMap<string, string>,
  orderOf: (reporter: string) => string,
): ReadonlyMap<string, string> {
  const fresh = [...new Set(reporters)].filter((reporter) => !taken.has(reporter));
  const order = new Map(fresh.map((reporter) => [reporter, orderOf(reporter)]));
  const ordered = fresh.sort((one, other) => ((order.get(one) ?? '') < (order.get(other) ?? '') ? -1 : 1));
  return new Map([...taken, ...ordered.map((reporter, at): [string, string] => [reporter, letterAt(taken.size + at)])]);
}

/** The letter at a place, counted from 0: A to Z, AA to ZZ, AAA. Source: own definition. */
export function letterAt(place: number): string {
  const before = Math.floor(place / LETTERS) - 1;
  return `${before < 0 ? '' : letterAt(before)}${String.fromCharCode('A'.charCodeAt(0) + (place % LETTERS))}`;
}
