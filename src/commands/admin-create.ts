import { CreateAdmin } from '../modules/parties/index.js';
import { type Command, required } from './command.js';
import { withService } from './with-service.js';

/** Makes the first account, or another one, from the operator's chair. */
export const adminCreate: Command = {
  verb: 'admin create',
  usage: 'admin create --email ADDRESS --name NAME [--role ROLE] [--password PASSWORD]',
  about: 'makes an account (role system-admin unless told); the password is made and shown once when not given',
  run: async (given) => {
    const email = required(given, 'email');
    const name = required(given, 'name');
    const { role, password } = given.options;
    const wish = {
      email,
      name,
      role: typeof role === 'string' ? role : 'system-admin',
      password: typeof password === 'string' ? password : undefined,
    };
    const made = await withService((app) => app.get(CreateAdmin, { strict: false }).execute(wish));
    return { json: { id: made.id, email, role: wish.role, password: made.password } };
  },
};
