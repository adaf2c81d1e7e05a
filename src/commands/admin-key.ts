import { IssueApiKey } from '../modules/parties/index.js';
import { system } from '../platform/actor.js';
import type { Command } from './command.js';
import { forTesting } from './for-testing.js';
import { listed } from './listed.js';
import { textsOf } from './texts-of.js';
import { withService } from './with-service.js';

/** Makes an API key while the service runs. */
export const adminKey: Command = {
  verb: 'admin key',
  usage: 'admin key --organisation REF --scopes SCOPE[,SCOPE] [--name NAME] [--days N] [--test]',
  about: 'makes an API key for the systems of an organisation, with --test for the sandbox; the secret is shown once',
  run: async (given) => {
    const { sandbox, others } = forTesting(given);
    const texts = textsOf(others, { needed: ['organisation', 'scopes'], known: ['name', 'days'] });
    const days = texts.get('days');
    const wish = {
      organisation: texts.get('organisation') ?? '',
      scopes: listed(texts.get('scopes')),
      name: texts.get('name'),
      days: days === undefined ? undefined : Number(days),
      sandbox,
    };
    const { id, secret } = await withService((app) => app.get(IssueApiKey, { strict: false }).execute(system('admin'), wish));
    return { json: { id, ...wish, secret } };
  },
};
