// `npm run test:mutants -- [FOLDER …] [--afresh] [--all] [--quick] [--progress]`: breaks every rule of src/domain on purpose, folder by
// folder, and counts how many breaks a test of the domain sees. One line per folder with its score, and below the bar the mutants that
// nobody saw (with `--all` also above it), then one table of all that were judged; exits with 1 when a folder is below it. Without a folder
// all are judged: start it in the evening. Loose files of src/domain are the folder `.`; a folder may be one inside another, or a single file.
// What became of each mutant is kept in reports/mutants; the next time only those are tried whose code or whose tests changed. A rule of
// another folder that they lean on may have changed too: `--afresh` tries all again. `--quick` asks no slow test: on a busy machine it gives
// in minutes what the score is at least. `--progress` tells how far a folder is.
import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { isAt, scoreOf, scoreTable, shown } from '../../config/mutants/scores.mjs';
import config from '../../config/stryker.config.mjs';

const BAR = 90;
const LOOSE = '.';
const root = fileURLToPath(new URL('../..', import.meta.url));
const domain = new URL('../../src/domain/', import.meta.url);

process.chdir(root);
const isQuick = process.argv.includes('--quick');
if (isQuick) process.env.MUTANTS_QUICK = 'on';
const entries = readdirSync(domain, { withFileTypes: true });
const all = [LOOSE, ...entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)];
const [options, named] = [
  process.argv.slice(2).filter((word) => word.startsWith('--')),
  process.argv.slice(2).filter((word) => !word.startsWith('--')),
];
const unknown = named.filter((name) => !existsSync(new URL(name, domain)));
if (unknown.length > 0) {
  process.stderr.write(`no such folder of src/domain: ${unknown.join(', ')}; there are ${all.join(', ')}\n`);
  process.exit(2);
}

const scores = [];
const failed = [];
for (const folder of named.length > 0 ? named : all) {
  // A night's work does not end with the folder that cannot be judged.
  await judge(folder).catch((error) => failed.push(`${folder}: ${error instanceof Error ? error.message : error}`));
}
if (scores.length > 1) told(['', ...scoreTable(scores, BAR)]);
if (failed.length > 0) told(['', 'could not be judged:', ...failed]);
process.exitCode = failed.length === 0 && scores.every((score) => isAt(BAR, score)) ? 0 : 1;

/** Tries the mutants of a folder, keeps its score and prints its line. */
async function judge(folder) {
  const began = Date.now();
  const mutants = await mutantsOf(folder);
  const seconds = Math.round((Date.now() - began) / 1000);
  const score = scoreOf(folder, mutants);
  scores.push(score);
  const { seen, counted, endless } = score;
  if (counted === 0) return told([`${folder.padEnd(14)}     -   nothing to break`]);
  const [enough, slow] = [isAt(BAR, score), endless > 0 ? `, ${endless} of them by never ending` : ''];
  told([`${folder.padEnd(14)} ${shown(score)} ${enough ? '' : `BELOW ${BAR}  `}(${seen} of ${counted} seen${slow}; ${seconds} s)`]);
  const missed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  if (!enough || options.includes('--all')) told(missed.map((mutant) => `    ${placed(mutant)}`));
}

/** The mutants of a folder, and what became of them. */
function mutantsOf(folder) {
  const mutate = [`src/domain/${filesOf(folder)}`, ...config.mutate.filter((pattern) => pattern.startsWith('!'))];
  const quiet = { reporters: options.includes('--progress') ? ['progress-append-only'] : [], logLevel: 'error', allowConsoleColors: false };
  const kept = {
    incremental: true,
    incrementalFile: `reports/mutants/${folder === LOOSE ? 'loose' : folder.replaceAll('/', '.')}${isQuick ? '.quick' : ''}.json`,
    force: options.includes('--afresh'),
  };
  return new Stryker({ configFile: 'config/stryker.config.mjs', mutate, ...quiet, ...kept, thresholds: { break: 0 } }).runMutationTest();
}

function filesOf(folder) {
  if (folder === LOOSE) return '*.ts';
  return folder.endsWith('.ts') ? folder : `${folder}/**/*.ts`;
}

function placed({ fileName, location, mutatorName, replacement }) {
  const { line, column } = location.start;
  return `${relative(root, fileName)}:${line}:${column} ${mutatorName} -> ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 80)}`;
}

function told(lines) {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
