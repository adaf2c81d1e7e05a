import { RegisterPerson } from '../modules/parties/index.js';
import { system } from '../platform/actor.js';
import { newSecret } from '../platform/codes.js';
import type { Command } from './command.js';
import { listed } from './listed.js';
import { textsOf } from './texts-of.js';
import { withService } from './with-service.js';

/** Gives a person an account while the service runs. What is missing the domain names, together with what is wrong. */
export const adminPerson: Command = {
  verb: 'admin person',
  usage:
    'admin person --email ADDRESS --name NAME --role ROLE[,ROLE] [--organisation REF] [--language nl|en] [--discipline DISCIPLINE] [--interests REF,REF] [--password PASSWORD]',
  about: 'gives a person an account; the password is made and shown once when not given',
  run: async (given) => {
    const texts = textsOf(given, { known: ['email', 'name', 'role', 'organisation', 'language', 'discipline', 'interests', 'password'] });
    const password = texts.get('password') ?? newSecret();
    const form = {
      email: texts.get('email') ?? '',
      name: texts.get('name') ?? '',
      password,
      roles: listed(texts.get('role')),
      organisation: texts.get('organisation'),
      language: texts.get('language'),
      discipline: texts.get('discipline'),
      interests: listed(texts.get('interests')),
    };
    const { id } = await withService((app) => app.get(RegisterPerson, { strict: false }).execute(system('admin'), form));
    return { json: { id, email: form.email, roles: form.roles, ...(texts.has('password') ? {} : { password }) } };
  },
};
