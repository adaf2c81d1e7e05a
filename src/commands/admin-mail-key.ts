import { readFile } from 'node:fs/promises';
import { GiveMailKey } from '../modules/parties/index.js';
import { BadInput, type Command, type CommandOutcome } from './command.js';
import { textsOf } from './texts-of.js';
import { withService } from './with-service.js';

/** Gives a contact, or somebody with an account, the OpenPGP key that their mail is encrypted to. */
export const adminMailKey: Command = {
  verb: 'admin mail-key',
  usage: 'admin mail-key --email ADDRESS --key FILE | --email ADDRESS --remove',
  about: 'encrypts mail to a contact or person to the public OpenPGP key in FILE, or to none any more',
  run: async ({ positional, options: { remove, ...options } }) => {
    if (remove !== undefined && remove !== true) throw new BadInput('--remove takes no value');
    const texts = textsOf({ positional, options }, { needed: ['email'], known: ['key'] });
    const email = texts.get('email') ?? '';
    const file = texts.get('key');
    if ((file === undefined) === (remove === undefined)) throw new BadInput('give --key FILE or --remove');
    return file === undefined ? removed(email) : given(email, await keyIn(file));
  },
};

async function given(email: string, text: string): Promise<CommandOutcome> {
  const { fingerprint, userId, expiresAt } = await withService((app) => app.get(GiveMailKey, { strict: false }).execute(email, text));
  return { json: { email, fingerprint, userId, expiresAt: expiresAt ?? null } };
}

async function removed(email: string): Promise<CommandOutcome> {
  await withService((app) => app.get(GiveMailKey, { strict: false }).remove(email));
  return { json: { email, removed: true } };
}

async function keyIn(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new BadInput(`--key: ${file} cannot be read`);
  });
}
