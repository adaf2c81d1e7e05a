import { protectedTable } from '../domain/disclosure/protected-table.js';
import type { PrimaryRules } from '../domain/disclosure/primary-rules.js';
import { openLeastChoice } from '../platform/least-choice.js';
import { BadInput, type Command, type CommandOutcome, type GivenArguments } from './command.js';
import { obligationsIn } from './obligations-in.js';
import { readJson } from './read-document.js';
import { amountText } from './table-amounts.js';
import { tablesIn } from './table-document.js';

const OPTIONS = new Set(['p', 'min', 'previous']);
const DEFAULT_PERCENT = '10';
const DEFAULT_FEWEST = '3';
const DECIMALS = 3;

/** Withholds what a table would tell about single contributors. */
export const protect: Command = {
  verb: 'protect',
  usage: 'protect FILE [--p 10] [--min 3] [--previous SNAPSHOT]',
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
  const previous = textOption(given, 'previous');
  const [document, before] = await Promise.all([readJson(file), previous === undefined ? undefined : readJson(previous)]);
  const { table, earlier, decimals } = tablesIn({ file, document }, previous === undefined ? null : { file: previous, document: before });
  const solve = await openLeastChoice();
  const published = protectedTable(table, rules, solve, earlier === null ? null : obligationsIn(earlier, { table, rules, solve }));
  return { json: published.map(({ value, ...cell }) => ({ ...cell, value: value === null ? null : amountText(value, decimals) })) };
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
