// `npm run check:words`: no file speaks of the place it was made in; a clone must stand on its own.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tell } from './tell.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NOT_OURS = /^(?:package-lock\.json|LICENSE|scripts\/checks\/words\.mjs)$|\.(?:png|jpg|ico|woff2?|gz)$/;
const MAY_NAME_NEIGHBOURS = /^(?:\.ci|docs|test)\//;
const PLACES = [/(?<![\w.])\/(?:work|home|root|Users)\/\w/, /\/tmp\/(?:brief|bash_jobs)/];
const NEIGHBOURS = [/\.\.\/shared\//];
const LEFTOVERS = [/^(?:<{7}|>{7}) /, /Co-Authored-By:/i];

tell('words', files().flatMap(wordsOf));

function files() {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((name) => name !== '' && !NOT_OURS.test(name));
}

function wordsOf(name) {
  const forbidden = [...PLACES, ...LEFTOVERS, ...(MAY_NAME_NEIGHBOURS.test(name) ? [] : NEIGHBOURS)];
  return linesOf(name)
    .map((line, at) => ({ line, place: `${name}:${at + 1}` }))
    .filter(({ line }) => forbidden.some((word) => word.test(line)))
    .map(({ line, place }) => `${place}: ${line.trim().slice(0, 100)}`);
}

/** A file that is gone from the folder and not yet from the list has nothing to say. */
function linesOf(name) {
  try {
    return readFileSync(`${root}${name}`, 'utf8').split('\n');
  } catch {
    return [];
  }
}
