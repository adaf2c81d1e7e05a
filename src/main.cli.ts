import { adminClient } from './commands/admin-client.js';
import { adminClientKeys } from './commands/admin-client-keys.js';
import { adminCreate } from './commands/admin-create.js';
import { adminKey } from './commands/admin-key.js';
import { adminOrganisation } from './commands/admin-organisation.js';
import { adminPerson } from './commands/admin-person.js';
import { adminRevoke } from './commands/admin-revoke.js';
import { argumentsOf } from './commands/arguments-of.js';
import { demoLoad } from './commands/demo-load.js';
import { cellsCompare, cellsRecompute } from './commands/cells.js';
import { BadInput, type Command } from './commands/command.js';
import { trailAnchor } from './commands/trail-anchor.js';
import { trailKey } from './commands/trail-key.js';
import { trailVerify } from './commands/trail-verify.js';
import { erase } from './commands/erase.js';
import { protect } from './commands/protect.js';
import { keysRotate } from './commands/keys-rotate.js';
import { keysStatus } from './commands/keys-status.js';
import { Problem } from './domain/problem.js';
import { ConfigFault } from './platform/config.js';
import { causeOf } from './platform/run-process.js';
import { UnsafeDatabase } from './platform/refuse-unsafe-database.js';
import { sentenceOf } from './web/problem-answer.js';

const COMMANDS: readonly Command[] = [
  adminCreate,
  adminOrganisation,
  adminPerson,
  adminKey,
  adminClient,
  adminClientKeys,
  adminRevoke,
  demoLoad,
  cellsCompare,
  cellsRecompute,
  trailVerify,
  trailAnchor,
  trailKey,
  keysRotate,
  keysStatus,
  erase,
  protect,
];

const FINE = 0;
const FINDING = 1;
const BAD_INPUT = 2;

process.exitCode = await main(process.argv.slice(2));

/** Finds the verb and runs it. @returns 0 fine, 1 a finding, 2 bad input */
async function main(words: readonly string[]): Promise<number> {
  if (words.length === 0 || words[0] === 'help' || words[0] === '--help') return help();
  const command = COMMANDS.find(({ verb }) => verb.split(' ').every((word, place) => words[place] === word));
  if (command === undefined) return refuse(`no such command: ${words.join(' ')}; see meldpunt --help`);
  try {
    const { json, finding } = await command.run(argumentsOf(words.slice(command.verb.split(' ').length)));
    if (json !== undefined) process.stdout.write(`${JSON.stringify(json)}\n`);
    return finding === true ? FINDING : FINE;
  } catch (fault) {
    return refuse(lineOf(fault));
  }
}

function help(): number {
  const lines = COMMANDS.map(({ usage, about }) => `  meldpunt ${usage}\n      ${about}`);
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
