// `npm run test:mutants [FOLDER …]`: breaks every rule of src/domain on purpose, folder by folder, and counts how many breaks a test of
// the domain sees. One line per folder with its score, and below the bar the mutants that nobody saw; exits with 1 when a folder is below
// it. Loose files of src/domain are the folder `.`. Takes some minutes per folder.
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import config from '../../config/stryker.config.mjs';

const BAR = 90;
const LOOSE = '.';
const root = fileURLToPath(new URL('../..', import.meta.url));
const domain = new URL('../../src/domain/', import.meta.url);

process.chdir(root);
const entries = readdirSync(domain, { withFileTypes: true });
const all = [LOOSE, ...entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)];
const named = process.argv.slice(2);
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no such folder of src/domain: ${unknown.join(', ')}; there are ${all.join(', ')}\n`);
  process.exit(2);
}

let below = 0;
for (const folder of named.length > 0 ? named : all) below += (await judged(folder)) ? 0 : 1;
process.exitCode = below === 0 ? 0 : 1;

/** Whether a folder is at the bar or above; prints its line. */
async function judged(folder) {
  const mutants = await mutantsOf(folder);
  const seen = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const missed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const counted = seen.length + missed.length;
  if (counted === 0) return told(`${folder.padEnd(14)}     -   nothing to break`, true);
  const score = (100 * seen.length) / counted;
  const enough = score >= BAR;
  const timedOut = seen.filter(({ status }) => status === 'Timeout').length;
  const slow = timedOut > 0 ? `, ${timedOut} of them by never ending` : '';
  told(
    `${folder.padEnd(14)} ${score.toFixed(1).padStart(5)} % ${enough ? '' : `BELOW ${BAR}  `}(${seen.length} of ${counted} seen${slow})`,
  );
  if (!enough) for (const mutant of missed) told(`    ${placed(mutant)}`);
  return enough;
}

/** The mutants of a folder, and what became of them. */
function mutantsOf(folder) {
  const files = folder === LOOSE ? 'src/domain/*.ts' : `src/domain/${folder}/**/*.ts`;
  const mutate = [files, ...config.mutate.filter((pattern) => pattern.startsWith('!'))];
  const quiet = { reporters: [], logLevel: 'error', allowConsoleColors: false };
  return new Stryker({ configFile: 'config/stryker.config.mjs', mutate, ...quiet, thresholds: { break: 0 } }).runMutationTest();
}

function placed({ fileName, location, mutatorName, replacement }) {
  const { line, column } = location.start;
  return `${relative(root, fileName)}:${line}:${column} ${mutatorName} -> ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 80)}`;
}

function told(line, answer) {
  process.stdout.write(`${line}\n`);
  return answer;
}
