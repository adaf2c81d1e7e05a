import { OwnerOfRef } from '../modules/oversight/index.js';
import { BadInput, type Command } from './command.js';
import { keyDeedOf } from './key-deed-of.js';
import { textsOf } from './texts-of.js';
import { withService } from './with-service.js';

/** Erases an organisation for good. */
export const erase: Command = {
  verb: 'erase',
  usage: 'erase REF --dry-run | --requested-by ADDRESS | --confirmed-by ADDRESS',
  about: 'erases an organisation by destroying its keys, once two system administrators agree; backups become unreadable for it too',
  run: async ({ positional, options: { 'dry-run': dryRun, ...options } }) => {
    const [ref, ...more] = positional;
    if (ref === undefined || more.length > 0) throw new BadInput('erase takes the reference of one organisation');
    if (dryRun !== undefined && dryRun !== true) throw new BadInput('--dry-run takes no value');
    const texts = textsOf({ positional: [], options }, { known: ['requested-by', 'confirmed-by'] });
    const { id, counts } = await withService((app) => app.get(OwnerOfRef, { strict: false }).execute(ref));
    if (dryRun === true) return { json: { organisation: id, ...counts } };
    return keyDeedOf({ deed: 'erase', owner: id, requestedBy: texts.get('requested-by'), confirmedBy: texts.get('confirmed-by') });
  },
};
