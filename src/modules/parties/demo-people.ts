import type { OrganisationForm } from '../../domain/parties/parse-organisation.js';
import type { PersonForm } from '../../domain/parties/parse-person.js';
import { demoAddress } from './demo-domain.js';

/** Organisations of the demo accounts. Made up: they carry no codes of real parties. */
export const DEMO_ORGANISATIONS: readonly OrganisationForm[] = [
  { ref: 'demo-hospital', name: 'Ziekenhuis De Oever', kind: 'care-provider', sector: 'hospital', region: 'VR17' },
  { ref: 'demo-supplier', name: 'Medisch Magazijn De Sluis', kind: 'supplier', sector: 'distributor', region: null },
];

function person(name: string, roles: readonly string[], more: Partial<PersonForm> = {}): PersonForm {
  const call = name.toLowerCase();
  return { name, email: demoAddress(call), password: `${call}-telt-mee-2021`, roles, language: 'nl', ...more };
}

/** What every demo account makes its codes of. No secret: the page of the second step shows the code. */
export const DEMO_TOTP_SECRET = 'MELDPUNTDEMOMELDPUNTDEMOMELDPUNT';

/** One account for every role, and enough experts for a panel. Passwords are printed at start: this is a play, not a safe. */
export const DEMO_PEOPLE: readonly PersonForm[] = [
  person('Anouk', ['reporter'], { organisation: 'demo-hospital' }),
  person('Bram', ['reporter'], { organisation: 'demo-supplier' }),
  person('Femke', ['organisation-admin'], { organisation: 'demo-hospital' }),
  person('Gijs', ['triage']),
  person('Chris', ['panel'], { discipline: 'infection-prevention' }),
  person('Hanna', ['panel'], { discipline: 'procurement', interests: ['demo-hospital'] }),
  person('Ivo', ['panel'], { discipline: 'clinical' }),
  person('Judith', ['chair']),
  person('Dilara', ['ministry']),
  person('Karel', ['inspectorate']),
  person('Lotte', ['auditor']),
  person('Milan', ['system-admin']),
];
