import { RevokeApiKey } from '../modules/parties/index.js';
import { system } from '../platform/actor.js';
import { BadInput, type Command } from './command.js';
import { textsOf } from './texts-of.js';
import { withService } from './with-service.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ends an API key while the service runs. */
export const adminRevoke: Command = {
  verb: 'admin revoke',
  usage: 'admin revoke --key ID',
  about: 'ends an API key; within ten seconds it opens nothing any more',
  run: async (given) => {
    const key = textsOf(given, { needed: ['key'], known: [] }).get('key') ?? '';
    if (!UUID.test(key)) throw new BadInput(`--key is the id that admin key showed, not ${key}`);
    await withService((app) => app.get(RevokeApiKey, { strict: false }).execute(system('admin'), key));
    return { json: { id: key, revoked: true } };
  },
};
