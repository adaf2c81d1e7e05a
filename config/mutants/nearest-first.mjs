import { dirname, relative } from 'node:path';

/**
 * The test files to ask about a mutant and which of their tests: those of the same folder come first, since they are most likely to see it
 * and one that does is enough.
 *
 * @param places      each test with the file it stands in
 * @param mutated     path of the mutated file, from the root
 * @param testFilter  the tests that reach the mutant; none when it is worked out while a file is loaded, so that any test may see it
 */
export function nearestFirst(places, mutated, testFilter) {
  const reaching = new Set(testFilter ?? places.map(([test]) => test));
  const home = dirname(relative('src', mutated));
  const isNear = (file) => dirname(relative('test', file)) === home;
  const files = grouped(places, reaching);
  return [...files].sort(([one], [other]) => Number(isNear(other)) - Number(isNear(one)));
}

function grouped(places, reaching) {
  const files = new Map();
  for (const [test, file] of places) if (reaching.has(test)) files.set(file, [...(files.get(file) ?? []), test]);
  return files;
}
