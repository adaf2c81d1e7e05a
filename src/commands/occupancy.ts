import { ImportOccupancy } from '../modules/outlook/index.js';
import { BadInput, type Command, type CommandOutcome, type GivenArguments, required } from './command.js';
import { occupancyIn } from './occupancy-document.js';
import { withService } from './with-service.js';

/** Imports how many beds an epidemic takes: public figures, one line a day. */
export const occupancy: Command = {
  verb: 'occupancy',
  usage: 'occupancy FILE --source TEXT',
  about:
    'imports the beds of an epidemic per day, from CSV with the header day,ward_beds,icu_beds or from JSON, and has what lies ahead looked at anew; the same again changes nothing',
  run: imported,
};

async function imported(given: GivenArguments): Promise<CommandOutcome> {
  const [file, ...more] = given.positional;
  if (file === undefined || more.length > 0) throw new BadInput('occupancy takes one file');
  const unknown = Object.keys(given.options).find((name) => name !== 'source');
  if (unknown !== undefined) throw new BadInput(`occupancy does not know --${unknown}`);
  const source = required(given, 'source');
  const days = await occupancyIn(file);
  const changed = await withService((app) => app.get(ImportOccupancy, { strict: false }).execute(days, source));
  return { json: { days: days.length, changed } };
}
