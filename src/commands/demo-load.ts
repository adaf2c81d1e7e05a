import { LoadReplay, ReplayFault, readReplay } from '../modules/oversight/index.js';
import { BadInput, type Command } from './command.js';
import { withService } from './with-service.js';

/** Loads a folder of replay files, once: history through the use cases of production. */
export const demoLoad: Command = {
  verb: 'demo load',
  usage: 'demo load FOLDER',
  about:
    'loads a replay (catalogue.json, reporters.json, events.ndjson) as history that ends this week; the same folder again changes nothing',
  run: async ({ positional }) => {
    const [folder] = positional;
    if (folder === undefined || positional.length > 1) throw new BadInput('demo load takes one folder');
    const world = await readReplay(folder).catch(asBadInput);
    const say = (line: string): void => void process.stderr.write(`${line}\n`);
    return { json: await withService((app) => app.get(LoadReplay, { strict: false }).execute(world, say)) };
  },
};

function asBadInput(fault: unknown): never {
  throw fault instanceof ReplayFault ? new BadInput(fault.message) : fault;
}
