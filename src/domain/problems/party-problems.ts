import type { ProblemText } from '../problem-text.js';
import { ACCOUNT_PROBLEMS } from './account-problems.js';
import { CLIENT_PROBLEMS } from './client-problems.js';
import { SIGN_IN_PROBLEMS } from './sign-in-problems.js';

/** Refusals about people, organisations and signing in. */
export const PARTY_PROBLEMS = {
  ...ACCOUNT_PROBLEMS,
  ...CLIENT_PROBLEMS,
  ...SIGN_IN_PROBLEMS,
  'access.refused': {
    kind: 'forbidden',
    nl: 'U mag dit niet doen met dit account.',
    en: 'You may not do this with this account.',
  },
  'api-key.refused': {
    kind: 'unauthenticated',
    nl: 'Deze sleutel is niet geldig. Stuur een geldige API-sleutel mee in de kop Authorization.',
    en: 'This key is not valid. Send a valid API key in the Authorization header.',
  },
  'api-key.scope': {
    kind: 'forbidden',
    nl: 'Deze sleutel mag dit niet. Nodig is: {scope}.',
    en: 'This key may not do this. It needs: {scope}.',
  },
  'api-key.sandbox': {
    kind: 'forbidden',
    nl: 'Dit is een testsleutel. Daarmee kunt u alleen proefmeldingen doen en bekijken.',
    en: 'This is a test key. It only files and reads trial reports.',
  },
  'bootstrap.malformed': {
    kind: 'invalid',
    nl: 'Het bestand met begingegevens is geen geldige JSON. Controleer haakjes, komma’s en aanhalingstekens.',
    en: 'The bootstrap file is not valid JSON. Check brackets, commas and quotes.',
  },
  'bootstrap.not-empty': {
    kind: 'conflict',
    nl: 'Begingegevens kunnen alleen in een lege database. Deze bevat al organisaties of mensen. Haal MELDPUNT_BOOTSTRAP weg, of begin met een lege database.',
    en: 'A bootstrap file goes into an empty database only. This one already holds organisations or people. Remove MELDPUNT_BOOTSTRAP, or start with an empty database.',
  },
  'demo.off': {
    kind: 'forbidden',
    nl: 'Demo-accounts zijn er alleen met DEMO=on.',
    en: 'Demo accounts exist with DEMO=on only.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
