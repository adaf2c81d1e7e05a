import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const TESTS = 'test/domain';
const IMPORTED = /(?:from|import) '(\.{1,2}\/[^']+)'/g;
/** A test that names another room than the domain: what it knows of facts and of the platform is no judge of a rule. */
const OTHER_ROOM = /from '(?:\.\.\/)+src\/(?!domain\/)/;

/** The test files of the domain alone from which any of the files is reached, by way of whatever else they import. */
export function testsAbout(files) {
  const wanted = new Set(files.map((file) => resolve(file)));
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => resolve(TESTS, name))
    .filter((test) => !OTHER_ROOM.test(textOf(test)) && reaches(test, wanted, new Set()))
    .sort();
}

function reaches(file, wanted, seen) {
  if (wanted.has(file)) return true;
  seen.add(file);
  return importsOf(file).some((next) => !seen.has(next) && reaches(next, wanted, seen));
}

const known = new Map();

function importsOf(file) {
  if (!known.has(file)) {
    const imports = [...textOf(file).matchAll(IMPORTED)].map(([, name]) => resolve(dirname(file), name.replace(/\.js$/, '.ts')));
    known.set(
      file,
      imports.filter((path) => existsSync(path)),
    );
  }
  return known.get(file);
}

function textOf(file) {
  return readFileSync(file, 'utf8');
}
