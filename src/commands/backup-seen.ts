import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { BackupsRepository, DumpScript, NoteBackup } from '../modules/oversight/index.js';
import { SystemClock } from '../platform/clock.js';
import { readConfig } from '../platform/config.js';
import { BadInput, type Command, type CommandOutcome, type GivenArguments } from './command.js';
import { linesOf } from './lines-of.js';
import { withTrail } from './with-trail.js';

/** The first bytes of what pg_dump --format=custom writes. */
const CUSTOM = 'PGDMP';

/** Reads a backup to its end, and notes it when it proves to be one of this database. */
export const backupSeen: Command = {
  verb: 'backup seen',
  usage: 'backup seen [FILE]',
  about:
    'reads a backup as SQL (pg_restore --file=- DUMP | meldpunt backup seen) to its end and notes how old it is; exit 1 when it is not whole or not of this database',
  run: seen,
};

async function seen({ positional, options }: GivenArguments): Promise<CommandOutcome> {
  const [file, ...more] = positional;
  if (more.length > 0) throw new BadInput('backup seen takes one file, or standard input');
  const [unknown] = Object.keys(options);
  if (unknown !== undefined) throw new BadInput(`backup seen does not know --${unknown}`);
  // Reading may take hours: what is wrong with the settings is said before.
  readConfig(process.env);
  const dump = await contentsOf(file === undefined ? process.stdin : createReadStream(file));
  const verdict = await withTrail(({ database }) => new NoteBackup(new SystemClock(), database, new BackupsRepository()).execute(dump));
  if (verdict.kind === 'seen') return { json: { seen: true, ...verdict.backup } };
  return { json: { seen: false, faults: verdict.faults }, finding: true };
}

async function contentsOf(source: Readable): Promise<DumpScript['contents']> {
  const script = new DumpScript();
  try {
    for await (const line of sqlIn(source)) script.take(line);
  } catch (fault) {
    if (fault instanceof BadInput) throw fault;
    throw new BadInput(`the backup cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
  return script.contents;
}

/** The lines of a dump, of which the first says whether it is SQL at all. */
async function* sqlIn(source: Readable): AsyncGenerator<string> {
  let first = true;
  for await (const line of linesOf(source)) {
    if (first && line.startsWith(CUSTOM)) throw new BadInput('this is pg_dump’s own format: pipe it through pg_restore --file=-');
    first = false;
    yield line;
  }
}
