import { RegisterOrganisation } from '../modules/parties/index.js';
import { system } from '../platform/actor.js';
import type { Command } from './command.js';
import { textsOf } from './texts-of.js';
import { withService } from './with-service.js';

const IDENTIFIERS = ['kvk', 'kvkBranch', 'rsin', 'vat', 'agb', 'ura', 'gln', 'srn'];

/** Registers an organisation while the service runs. What is missing the domain names, together with what is wrong. */
export const adminOrganisation: Command = {
  verb: 'admin organisation',
  usage: `admin organisation --ref REF --name NAME --kind care-provider|supplier --sector SECTOR --region VR01 [--holding REF] ${IDENTIFIERS.map((name) => `[--${name} CODE]`).join(' ')}`,
  about: 'registers an organisation that may report; a supplier that serves the whole country has no region',
  run: async (given) => {
    const texts = textsOf(given, { known: ['ref', 'name', 'kind', 'sector', 'region', 'holding', ...IDENTIFIERS] });
    const text = (name: string): string => texts.get(name) ?? '';
    const identifiers = Object.fromEntries([...texts].filter(([name]) => IDENTIFIERS.includes(name)));
    const form = {
      ref: text('ref'),
      name: text('name'),
      kind: text('kind'),
      sector: text('sector'),
      region: texts.get('region'),
      holding: texts.get('holding'),
    };
    const { id } = await withService((app) =>
      app.get(RegisterOrganisation, { strict: false }).execute(system('admin'), { ...form, identifiers }),
    );
    return { json: { id, ref: form.ref } };
  },
};
