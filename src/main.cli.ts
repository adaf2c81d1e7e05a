import { argumentsOf } from './commands/arguments-of.js';
import { BadInput } from './commands/command.js';
import { VERBS } from './commands/verbs.js';
import { Problem } from './domain/problem.js';
import { ConfigFault } from './platform/config.js';
import { causeOf } from './platform/run-process.js';
import { UnsafeDatabase } from './platform/refuse-unsafe-database.js';
import { sentenceOf } from './web/problem-answer.js';

const FINE = 0;
const FINDING = 1;
const BAD_INPUT = 2;

process.exitCode = await main(process.argv.slice(2));

/** Finds the verb and runs it. @returns 0 fine, 1 a finding, 2 bad input */
async function main(words: readonly string[]): Promise<number> {
  if (words.length === 0 || words[0] === 'help' || words[0] === '--help') return help();
  const verb = Object.entries(VERBS).find(([name]) => name.split(' ').every((word, place) => words[place] === word));
  if (verb === undefined) return refuse(`no such command: ${words.join(' ')}; see meldpunt --help`);
  try {
    const command = await verb[1]();
    const { json, finding } = await command.run(argumentsOf(words.slice(command.verb.split(' ').length)));
    if (json !== undefined) process.stdout.write(`${JSON.stringify(json)}\n`);
    return finding === true ? FINDING : FINE;
  } catch (fault) {
    return refuse(lineOf(fault));
  }
}

async function help(): Promise<number> {
  const commands = await Promise.all(Object.values(VERBS).map((read) => read()));
  const lines = commands.map(({ usage, about }) => `  meldpunt ${usage}\n      ${about}`);
  process.stderr.write(`${lines.join('\n')}\n`);
  return FINE;
}

function refuse(line: string): number {
  process.stderr.write(`meldpunt: ${line}\n`);
  return BAD_INPUT;
}

function lineOf(fault: unknown): string {
  if (fault instanceof Problem) return fault.faults.map((one) => `${one.pointer} ${sentenceOf(one, 'en')}`.trim()).join('; ');
  if (fault instanceof BadInput || fault instanceof ConfigFault || fault instanceof UnsafeDatabase)
    return fault.message.replaceAll('\n', ' ');
  return causeOf(fault);
}
