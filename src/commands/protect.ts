import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { protectedTable } from '../domain/disclosure/protected-table.js';
import type { PrimaryRules } from '../domain/disclosure/primary-rules.js';
import { openLeastChoice } from '../platform/least-choice.js';
import { BadInput, type Command, type CommandOutcome, type GivenArguments } from './command.js';
import { obligationsIn } from './obligations-in.js';
import { type ReadFile, readJson } from './read-document.js';
import { amountText } from './table-amounts.js';
import { tablesIn } from './table-document.js';

const OPTIONS = new Set(['p', 'min', 'previous']);
const DEFAULT_PERCENT = '10';
const DEFAULT_FEWEST = '3';
const DECIMALS = 3;

/** Withholds what a table would tell about single contributors. */
export const protect: Command = {
  verb: 'protect',
  usage: 'protect FILE [--p 10] [--min 3] [--previous SNAPSHOT|FOLDER]',
  about:
    'prints a table (dims and contributions) with every figure withheld that would tell about a single contributor, also together with what was published before',
  run: protectedDocument,
};

async function protectedDocument(given: GivenArguments): Promise<CommandOutcome> {
  const [file, ...more] = given.positional;
  if (file === undefined || more.length > 0) throw new BadInput('protect takes one file');
  const unknown = Object.keys(given.options).find((name) => !OPTIONS.has(name));
  if (unknown !== undefined) throw new BadInput(`protect does not know --${unknown}`);
  const rules = rulesFrom(given);
  const previous = await filesIn(textOption(given, 'previous'));
  const read = async (one: string): Promise<ReadFile> => ({ file: one, document: await readJson(one) });
  const [now, before] = await Promise.all([read(file), Promise.all(previous.map(read))]);
  const { table, earlier, decimals } = tablesIn(now, before);
  const solve = await openLeastChoice();
  const published = protectedTable(table, rules, solve, obligationsIn(earlier, table, { rules, solve }));
  return { json: published.map(({ value, ...cell }) => ({ ...cell, value: value === null ? null : amountText(value, decimals) })) };
}

/** A file, or all documents of a folder in the order of their names. @throws {BadInput} when the folder has none */
async function filesIn(path: string | undefined): Promise<readonly string[]> {
  if (path === undefined) return [];
  const names = await readdir(path).catch((fault: NodeJS.ErrnoException) => {
    // What is wrong with a file, its reader says.
    if (fault.code === 'ENOTDIR' || fault.code === 'ENOENT') return null;
    throw new BadInput(`${path} cannot be read: ${fault.message}`);
  });
  if (names === null) return [path];
  const documents = names.filter((name) => name.endsWith('.json')).sort();
  if (documents.length === 0) throw new BadInput(`${path} has no .json file in it`);
  return documents.map((name) => join(path, name));
}

function rulesFrom(given: GivenArguments): PrimaryRules {
  const percent = textOption(given, 'p') ?? DEFAULT_PERCENT;
  const fewest = textOption(given, 'min') ?? DEFAULT_FEWEST;
  const faults = [
    ...(/^\d{1,3}(?:\.\d{1,3})?$/.test(percent) && Number(percent) <= 100
      ? []
      : ['--p takes a percentage from 0 to 100, with three decimals at most']),
    ...(/^[1-9]\d{0,5}$/.test(fewest) ? [] : ['--min takes a whole number from 1']),
  ];
  if (faults.length > 0) throw new BadInput(faults.join('; '));
  return { fewest: Number(fewest), percent: BigInt(Math.round(Number(percent) * 10 ** DECIMALS)) };
}

function textOption({ options }: GivenArguments, name: string): string | undefined {
  const value = options[name];
  if (value === true || value === '') throw new BadInput(`--${name} takes a value`);
  return typeof value === 'string' ? value : undefined;
}
