import { ReplaceClientKeys } from '../modules/parties/index.js';
import { system } from '../platform/actor.js';
import type { Command } from './command.js';
import { idIn } from './id-in.js';
import { keysIn } from './keys-in.js';
import { textsOf } from './texts-of.js';
import { withService } from './with-service.js';

/** Gives a client other keys while the service runs. */
export const adminClientKeys: Command = {
  verb: 'admin client-keys',
  usage: 'admin client-keys --client ID --jwks FILE',
  about: 'replaces the public keys of a client by those in FILE; what is signed with others is refused from then on',
  run: async (given) => {
    const texts = textsOf(given, { needed: ['client', 'jwks'], known: [] });
    const id = idIn(texts, 'client');
    const keys = await keysIn(texts.get('jwks') ?? '');
    await withService((app) => app.get(ReplaceClientKeys, { strict: false }).execute(system('admin'), id, keys));
    return { json: { id, replaced: true } };
  },
};
