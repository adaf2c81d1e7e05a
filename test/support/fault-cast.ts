import { TOTP_SECRET } from './second-factor.js';

/** API keys: each hospital may write its reports. */
export const keyOf = (hospital: string): string => `fault-key-${hospital}-0123456789abcdef`;

/** Four hospitals of four holdings: three in one region, whose totals may be judged, and one elsewhere. */
export const HOSPITALS = ['h1', 'h2', 'h3', 'h4'] as const;

/** Who is told of a flag. */
export const PANEL = ['chris@example.nl', 'carla@example.nl', 'coby@example.nl'] as const;
export const DESK = 'bureau@example.nl';

const expert = (email: string, role: string) => ({
  email,
  name: `Expert ${email.split('@')[0]}`,
  password: 'een-lang-wachtwoord',
  totpSecret: TOTP_SECRET,
  organisation: null,
  roles: [role],
  language: 'nl',
  discipline: 'infection-prevention',
  interests: [],
});

/** What a deployment would give as MELDPUNT_BOOTSTRAP: those who file, two experts with their chair, a desk. */
export const CAST = {
  organisations: HOSPITALS.map((ref) => ({
    ref,
    name: `Ziekenhuis ${ref}`,
    kind: 'care-provider',
    sector: 'hospital',
    region: ref === 'h4' ? 'VR13' : 'VR17',
    holding: ref,
  })),
  people: [expert(PANEL[0], 'panel'), expert(PANEL[1], 'panel'), expert(PANEL[2], 'chair')],
  apiKeys: HOSPITALS.map((organisation) => ({
    organisation,
    secret: keyOf(organisation),
    scopes: ['reports:write', 'reports:read'],
  })),
  ministry: [{ email: 'wacht@vws.example.nl' }],
  secretariat: [{ email: DESK }],
} as const;
