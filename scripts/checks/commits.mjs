// `npm run check:commits`: the last subjects on this branch are short and begin with what they are about.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { subjectFaults } from './subject-faults.mjs';
import { tell } from './tell.mjs';

const LAST = 200;
const cwd = fileURLToPath(new URL('../..', import.meta.url));

if (existsSync(new URL('../../.git', import.meta.url))) tell('commits', subjectFaults(subjects()));
else process.stdout.write('commits: no history here, nothing to check\n');

/** Newest first. A merge is git's own words, and whoever began the history began without a room. */
function subjects() {
  const log = execFileSync('git', ['log', '--no-merges', `-${LAST}`, '--format=%P%x09%s'], { cwd, encoding: 'utf8' });
  return log
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([parents, subject]) => parents && subject)
    .map(([, subject]) => subject);
}
