import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { formatOfName } from '../domain/imports/import-format.js';
import { OwnerOfRef } from '../modules/oversight/index.js';
import { type ImportStanding, OwnImport, ReceiveImport, RowsToMend, TakeImport } from '../modules/reports/index.js';
import { system } from '../platform/actor.js';
import { sentenceOf } from '../web/problem-answer.js';
import { BadInput, type Command, type CommandOutcome, type GivenArguments, required } from './command.js';
import { withService } from './with-service.js';

/** Should this process die, a worker takes the file over after so long; in milliseconds. */
const TAKEN_OVER_AFTER = 3_600_000;
const ERRORS_SHOWN = 1_000;
const SAID_EVERY_MS = 1_000;

/** Files every row of a file as a report of an organisation. */
export const importFile: Command = {
  verb: 'import',
  usage: 'import FILE --organisation REF [--dry-run]',
  about:
    'files each row of a CSV, XLSX or NDJSON file as a report of an organisation; exit 1 when rows were refused; the same rows again change nothing',
  run: imported,
};

async function imported(given: GivenArguments): Promise<CommandOutcome> {
  const { file, ref, dryRun } = asked(given);
  const format = formatOfName(file);
  if (format === undefined) throw new BadInput(`${basename(file)} is no .csv, .xlsx or .ndjson file`);
  await (await open(file).catch(() => unreadable(file))).close();
  return withService(async (app) => {
    const { id: organisationId } = await app.get(OwnerOfRef, { strict: false }).execute(ref);
    const filer = { actor: system('import'), organisationId };
    const content: AsyncIterable<Buffer> = createReadStream(file);
    const sent = { format, dryRun, name: basename(file), content, dueAt: new Date(Date.now() + TAKEN_OVER_AFTER) };
    const id = await app.get(ReceiveImport, { strict: false }).execute(filer, sent);
    await app.get(TakeImport, { strict: false }).execute(id, saying());
    return outcomeOf(app, filer, id);
  });
}

function asked(given: GivenArguments): { readonly file: string; readonly ref: string; readonly dryRun: boolean } {
  const { 'dry-run': dryRun = false, ...options } = given.options;
  const [file, ...more] = given.positional;
  if (file === undefined || more.length > 0) throw new BadInput('import takes one file');
  if (typeof dryRun !== 'boolean') throw new BadInput('--dry-run takes no value');
  const unknown = Object.keys(options).find((name) => name !== 'organisation');
  if (unknown !== undefined) throw new BadInput(`import does not know --${unknown}`);
  return { file, ref: required(given, 'organisation'), dryRun };
}

function unreadable(file: string): never {
  throw new BadInput(`${file} cannot be read`);
}

/** Says how far it is, once a second at most. */
function saying(): (standing: ImportStanding) => void {
  let said = 0;
  return ({ rowsRead, rowsAccepted, rowsUnchanged, rowsRejected }) => {
    if (Date.now() - said < SAID_EVERY_MS) return;
    said = Date.now();
    process.stderr.write(`${rowsRead} rows: ${rowsAccepted} accepted (${rowsUnchanged} unchanged), ${rowsRejected} refused\n`);
  };
}

async function outcomeOf(app: INestApplicationContext, filer: Parameters<OwnImport['execute']>[0], id: string): Promise<CommandOutcome> {
  const standing = await app.get(OwnImport, { strict: false }).execute(filer, id);
  const { state, dryRun, rowsRead, rowsAccepted, rowsUnchanged, rowsRejected } = standing;
  const { rows } = await app.get(RowsToMend, { strict: false }).execute(filer, id, 0, ERRORS_SHOWN);
  const errors = rows.flatMap(({ number, faults }) =>
    faults.map(({ column, code, values }) => {
      return { row: number, column, code, message: sentenceOf({ code, pointer: '', ...(values && { values }) }, 'en') };
    }),
  );
  const [first] = errors;
  if (state === 'failed' && rowsRead === 0 && first !== undefined) throw new BadInput(`row ${first.row} ${first.column}: ${first.message}`);
  const json = { id, state, dryRun, rowsRead, rowsAccepted, rowsUnchanged, rowsRejected, errors };
  return { json, finding: rowsRejected > 0 || state !== 'finished' };
}
