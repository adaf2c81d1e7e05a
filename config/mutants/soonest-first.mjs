import { dirname, relative, sep } from 'node:path';

/**
 * The tests to ask about a mutant: those of its folder come first, since they are most likely to see it, and among those the quickest, since
 * one that sees it is enough.
 *
 * @param places      each test, the file it stands in, and how long it took [ms]
 * @param mutated     path of the mutated file, from the root
 * @param testFilter  the tests that reach the mutant; none when it is worked out while a file is loaded, so that any test may see it
 */
export function soonestFirst(places, mutated, testFilter) {
  const reaching = testFilter && new Set(testFilter);
  const home = `${dirname(relative('src', mutated))}${sep}`;
  const isFar = ({ file }) => (home.startsWith(`${dirname(relative('test', file))}${sep}`) ? 0 : 1);
  return places
    .filter(({ id }) => reaching?.has(id) ?? true)
    .sort((one, other) => isFar(one) - isFar(other) || one.took - other.took)
    .map(({ id, file }) => ({ id, file }));
}
