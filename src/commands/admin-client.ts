import { RegisterClient } from '../modules/parties/index.js';
import { system } from '../platform/actor.js';
import type { Command } from './command.js';
import { forTesting } from './for-testing.js';
import { keysIn } from './keys-in.js';
import { listed } from './listed.js';
import { textsOf } from './texts-of.js';
import { withService } from './with-service.js';

/** Registers a client of an organisation while the service runs. */
export const adminClient: Command = {
  verb: 'admin client',
  usage: 'admin client --organisation REF --scopes SCOPE[,SCOPE] --jwks FILE [--name NAME] [--test]',
  about: 'registers a system that gets its access tokens with a key of its own, and says its client id; FILE holds its public keys',
  run: async (given) => {
    const { sandbox, others } = forTesting(given);
    const texts = textsOf(others, { needed: ['organisation', 'scopes', 'jwks'], known: ['name'] });
    const keys = await keysIn(texts.get('jwks') ?? '');
    const wish = { organisation: texts.get('organisation') ?? '', scopes: listed(texts.get('scopes')), name: texts.get('name'), sandbox };
    const { id } = await withService((app) => app.get(RegisterClient, { strict: false }).execute(system('admin'), { ...wish, keys }));
    return { json: { id, ...wish } };
  },
};
