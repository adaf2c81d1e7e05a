import { KeyStanding } from '../modules/oversight/index.js';
import type { Command } from './command.js';
import { textsOf } from './texts-of.js';
import { withService } from './with-service.js';

/** How the keys stand. */
export const keysStatus: Command = {
  verb: 'keys status',
  usage: 'keys status',
  about: 'counts the keys, tells how old they are and whether each can be opened; exit 1 when one cannot',
  run: async (given) => {
    textsOf(given, { known: [] });
    const json = await withService((app) => app.get(KeyStanding, { strict: false }).execute());
    return { json, finding: json.unopened.length > 0 };
  },
};
