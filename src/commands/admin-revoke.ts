import { EndClient, RevokeApiKey } from '../modules/parties/index.js';
import { system } from '../platform/actor.js';
import { BadInput, type Command } from './command.js';
import { idIn } from './id-in.js';
import { textsOf } from './texts-of.js';
import { withService } from './with-service.js';

const ENDS = { key: RevokeApiKey, client: EndClient } as const;

/** Ends an API key or a client while the service runs. */
export const adminRevoke: Command = {
  verb: 'admin revoke',
  usage: 'admin revoke --key ID | --client ID',
  about: 'ends an API key or a client; within ten seconds it opens nothing any more',
  run: async (given) => {
    const texts = textsOf(given, { known: ['key', 'client'] });
    if (texts.size !== 1) throw new BadInput('give --key ID or --client ID');
    const kind = texts.has('key') ? 'key' : 'client';
    const id = idIn(texts, kind);
    await withService((app) => app.get<RevokeApiKey | EndClient>(ENDS[kind], { strict: false }).execute(system('admin'), id));
    return { json: { id, revoked: true } };
  },
};
