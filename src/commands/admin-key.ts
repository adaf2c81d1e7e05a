import { IssueApiKey } from '../modules/parties/index.js';
import { system } from '../platform/actor.js';
import type { Command } from './command.js';
import { listed } from './listed.js';
import { textsOf } from './texts-of.js';
import { withService } from './with-service.js';

/** Makes an API key while the service runs. */
export const adminKey: Command = {
  verb: 'admin key',
  usage: 'admin key --organisation REF --scopes SCOPE[,SCOPE]',
  about: 'makes an API key for the systems of an organisation; the secret is shown once',
  run: async (given) => {
    const texts = textsOf(given, { needed: ['organisation', 'scopes'], known: [] });
    const wish = { organisation: texts.get('organisation') ?? '', scopes: listed(texts.get('scopes')) };
    const { id, secret } = await withService((app) => app.get(IssueApiKey, { strict: false }).execute(system('admin'), wish));
    return { json: { id, ...wish, secret } };
  },
};
