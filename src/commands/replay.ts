import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Command, type CommandOutcome, BadInput, type GivenArguments, required } from './command.js';
import { openReplayFolder } from './replay-folder.js';
import { Replay } from './replay-run.js';

/** Replays what was reported and writes what would have been warned of, and when. */
export const replay: Command = {
  verb: 'replay',
  usage: 'replay FOLDER --out FILE [--as-filed]',
  about:
    'feeds the reports of a folder (catalogue.json, reporters.json, events.ndjson) in the order in which they came, looks ahead every night at 02:00 UTC, and writes the warnings for the country and for each site; --as-filed: with no more of each report than one can file here',
  run: replayed,
};

async function replayed(given: GivenArguments): Promise<CommandOutcome> {
  const [folder, ...more] = given.positional;
  if (folder === undefined || more.length > 0) throw new BadInput('replay takes one folder');
  const unknown = Object.keys(given.options).find((name) => name !== 'out' && name !== 'as-filed');
  if (unknown !== undefined) throw new BadInput(`replay does not know --${unknown}`);
  const { 'as-filed': asFiled } = given.options;
  if (asFiled !== undefined && asFiled !== true) throw new BadInput('--as-filed takes no value');
  const out = required(given, 'out');
  const opened = await openReplayFolder(folder);
  const run = new Replay(opened, asFiled ? 'as-filed' : 'all');
  for await (const event of opened.events()) run.hear(event);
  const flags = run.end();
  await writeFile(out, `${JSON.stringify({ system: 'meldpunt', scenario: basename(resolve(folder)), flags }, null, 1)}\n`).catch(
    (fault: Error) => {
      throw new BadInput(`${out} cannot be written: ${fault.message}`);
    },
  );
  const count = (scope: string) => flags.filter((flag) => flag.scope === scope).length;
  return { json: { nights: run.nights, national: count('national'), site: count('site') } };
}
