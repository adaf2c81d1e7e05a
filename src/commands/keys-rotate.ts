import { OwnerOfRef } from '../modules/oversight/index.js';
import { SERVICE } from '../platform/sealing/purposes.js';
import { BadInput, type Command, type GivenArguments } from './command.js';
import { keyDeedOf } from './key-deed-of.js';
import { textsOf } from './texts-of.js';
import { withService } from './with-service.js';

/** New keys: those that wrap, or with --data those that seal. */
export const keysRotate: Command = {
  verb: 'keys rotate',
  usage: 'keys rotate [--organisation REF | --service] [--data] --requested-by ADDRESS | --confirmed-by ADDRESS',
  about: 'makes new keys once two system administrators agree: keeper keys, or with --data data keys, with which all is sealed anew',
  run: async (given) => {
    const { data, service, ...options } = given.options;
    for (const [name, value] of Object.entries({ data, service }))
      if (value !== undefined && value !== true) throw new BadInput(`--${name} takes no value`);
    const texts = textsOf({ ...given, options }, { known: ['organisation', 'requested-by', 'confirmed-by'] });
    const owner = await ownerOf(texts.get('organisation'), service);
    const deed = data === true ? 'rotate-data' : 'rotate';
    return keyDeedOf({ deed, owner, requestedBy: texts.get('requested-by'), confirmedBy: texts.get('confirmed-by') });
  },
};

async function ownerOf(ref: string | undefined, service: GivenArguments['options'][string]): Promise<string> {
  if (ref !== undefined && service === true) throw new BadInput('--organisation and --service exclude each other');
  if (service === true) return SERVICE;
  if (ref === undefined) return 'all';
  return withService(async (app) => (await app.get(OwnerOfRef, { strict: false }).execute(ref)).id);
}
