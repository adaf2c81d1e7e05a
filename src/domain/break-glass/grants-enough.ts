/** Persons. */
const GRANTERS = 2;

/**
 * Whether so many different persons, none of whom asked, open a dossier by break-glass access.
 * Source: authorisation matrix, row break-glass, "grant:2p".
 */
export function grantsEnough(persons: number): boolean {
  return persons >= GRANTERS;
}
