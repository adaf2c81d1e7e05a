// `npm run test:mutants -- [FOLDER …] [--afresh] [--all]`: breaks every rule of src/domain on purpose, folder by folder, and counts how many
// breaks a test of the domain sees. One line per folder with its score, and below the bar the mutants that nobody saw (with `--all` also
// above it); exits with 1 when a folder is below it. Loose files of src/domain are the folder `.`; a folder may be one inside another.
// What became of each mutant is kept in reports/mutants; the next time only those are tried whose code or whose tests changed. A rule of
// another folder that they lean on may have changed too: `--afresh` tries all again.
import { existsSync, readdirSync } from 'node:fs';
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
const [options, named] = [
  process.argv.slice(2).filter((word) => word.startsWith('--')),
  process.argv.slice(2).filter((word) => !word.startsWith('--')),
];
const unknown = named.filter((name) => !existsSync(new URL(`${name}/`, domain)));
if (unknown.length > 0) {
  process.stderr.write(`no such folder of src/domain: ${unknown.join(', ')}; there are ${all.join(', ')}\n`);
  process.exit(2);
}

let below = 0;
for (const folder of named.length > 0 ? named : all) below += (await judged(folder)) ? 0 : 1;
process.exitCode = below === 0 ? 0 : 1;

/** Whether a folder is at the bar or above; prints its line. */
async function judged(folder) {
  const began = Date.now();
  const mutants = await mutantsOf(folder);
  const seconds = Math.round((Date.now() - began) / 1000);
  const seen = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const missed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const counted = seen.length + missed.length;
  if (counted === 0) return told(`${folder.padEnd(14)}     -   nothing to break`, true);
  const score = (100 * seen.length) / counted;
  const enough = score >= BAR;
  const timedOut = seen.filter(({ status }) => status === 'Timeout').length;
  const slow = timedOut > 0 ? `, ${timedOut} of them by never ending` : '';
  told(
    `${folder.padEnd(14)} ${score.toFixed(1).padStart(5)} % ${enough ? '' : `BELOW ${BAR}  `}(${seen.length} of ${counted} seen${slow}; ${seconds} s)`,
  );
  if (!enough || options.includes('--all')) for (const mutant of missed) told(`    ${placed(mutant)}`);
  return enough;
}

/** The mutants of a folder, and what became of them. */
function mutantsOf(folder) {
  const files = folder === LOOSE ? 'src/domain/*.ts' : `src/domain/${folder}/**/*.ts`;
  const mutate = [files, ...config.mutate.filter((pattern) => pattern.startsWith('!'))];
  const quiet = { reporters: [], logLevel: 'error', allowConsoleColors: false };
  const kept = {
    incremental: true,
    incrementalFile: `reports/mutants/${folder === LOOSE ? 'loose' : folder.replaceAll('/', '.')}.json`,
    force: options.includes('--afresh'),
  };
  return new Stryker({ configFile: 'config/stryker.config.mjs', mutate, ...quiet, ...kept, thresholds: { break: 0 } }).runMutationTest();
}

function placed({ fileName, location, mutatorName, replacement }) {
  const { line, column } = location.start;
  return `${relative(root, fileName)}:${line}:${column} ${mutatorName} -> ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 80)}`;
}

function told(line, answer) {
  process.stdout.write(`${line}\n`);
  return answer;
}
