import { TOTP_SECRET } from './second-factor.js';

/** Every password of the cast. */
export const PASSWORD = 'een-lang-wachtwoord';

/** API keys: of every hospital and supplier one that may read and write reports. */
export const keyOf = (organisation: string): string => `journey-key-${organisation}-0123456789abcdef`;

const emailOf = (name: string): string => `${name}@example.nl`;

/** The people of the journeys, by first name. */
export const PEOPLE = {
  /** Files for the hospitals h1, h2 and h3. */
  anouk: emailOf('anouk'),
  ahmed: emailOf('ahmed'),
  anna: emailOf('anna'),
  /** Files for a supplier. */
  bram: emailOf('bram'),
  /** Sit on the panel. */
  chris: emailOf('chris'),
  carla: emailOf('carla'),
  cem: emailOf('cem'),
  /** Chairs it. */
  coby: emailOf('coby'),
  /** Reads for the ministry. */
  dilara: emailOf('dilara'),
  /** Reports for another hospital, and may nothing else. */
  eva: emailOf('eva'),
  /** The triage desk. */
  tom: emailOf('tom'),
  thea: emailOf('thea'),
  /** Reads for the inspectorate. */
  ina: emailOf('ina'),
  /** Keep the system running, and read nothing. */
  sam: emailOf('sam'),
  sofie: emailOf('sofie'),
  /** Audits. */
  abel: emailOf('abel'),
} as const;

export type FirstName = keyof typeof PEOPLE;

/** Mail boxes of the ministry, in the order in which they are told. */
export const MINISTRY = ['wacht@vws.example.nl', 'achterwacht@vws.example.nl'] as const;
export const SECRETARIAT = 'bureau@example.nl';

const hospital = (ref: string, name: string, region: string) => ({
  ref,
  name,
  kind: 'care-provider',
  sector: 'hospital',
  region,
  holding: ref,
});
const supplier = (ref: string, name: string) => ({ ref, name, kind: 'supplier', sector: 'distributor', region: null, holding: ref });

const person = (name: FirstName, role: string, more: object = {}) => ({
  email: PEOPLE[name],
  name: `${name.charAt(0).toUpperCase()}${name.slice(1)} de Vries`,
  password: PASSWORD,
  totpSecret: TOTP_SECRET,
  organisation: null,
  roles: [role],
  language: 'nl',
  ...more,
});

const expert = (name: FirstName, discipline: string, more: object = {}) => person(name, 'panel', { discipline, interests: [], ...more });

/** Three hospitals of three holdings in one region, two elsewhere, two suppliers, and everybody who has a part. */
export const CAST = {
  organisations: [
    hospital('h1', 'Maasziekenhuis', 'VR17'),
    hospital('h2', 'Rottekliniek', 'VR17'),
    hospital('h3', 'Schiehospitaal', 'VR17'),
    hospital('h4', 'Amstelziekenhuis', 'VR13'),
    hospital('h5', 'Vechtziekenhuis', 'VR09'),
    supplier('s1', 'Handschoen & Zonen'),
    supplier('s2', 'Maskerhuis'),
  ],
  people: [
    person('anouk', 'reporter', { organisation: 'h1' }),
    person('ahmed', 'reporter', { organisation: 'h2', language: 'en' }),
    person('anna', 'reporter', { organisation: 'h3' }),
    person('bram', 'reporter', { organisation: 's1' }),
    person('eva', 'reporter', { organisation: 'h5' }),
    person('tom', 'triage'),
    person('thea', 'triage'),
    person('ina', 'inspectorate'),
    person('sam', 'system-admin'),
    person('sofie', 'system-admin', { language: 'en' }),
    person('abel', 'auditor'),
    expert('chris', 'infection-prevention'),
    expert('carla', 'procurement', { language: 'en' }),
    expert('cem', 'supply-chain'),
    person('coby', 'chair', { discipline: 'crisis', interests: [] }),
    person('dilara', 'ministry'),
  ],
  apiKeys: ['h1', 'h2', 'h3', 'h4', 'h5', 's1', 's2'].map((organisation) => ({
    organisation,
    secret: keyOf(organisation),
    scopes: ['reports:write', 'reports:read', 'positions:read', 'trends:read'],
  })),
  ministry: [
    { email: MINISTRY[0], name: 'Wacht VWS' },
    { email: MINISTRY[1], name: 'Achterwacht VWS', language: 'en' },
  ],
  secretariat: [{ email: SECRETARIAT }],
} as const;
