import type { ProblemText } from '../problem-text.js';
import { ACCOUNT_PROBLEMS } from './account-problems.js';

/** Refusals about people, organisations and signing in. */
export const PARTY_PROBLEMS = {
  ...ACCOUNT_PROBLEMS,
  'sign-in.required': {
    kind: 'unauthenticated',
    nl: 'Meld u eerst aan.',
    en: 'Sign in first.',
  },
  'sign-in.refused': {
    kind: 'unauthenticated',
    nl: 'Het e-mailadres of het wachtwoord klopt niet. Probeer het opnieuw.',
    en: 'The e-mail address or the password is not right. Try again.',
  },
  'sign-in.too-many': {
    kind: 'too-many',
    nl: 'Er is te vaak een verkeerd wachtwoord ingevuld. Wacht {minutes, plural, one {1 minuut} other {# minuten}} en probeer het opnieuw.',
    en: 'A wrong password was entered too often. Wait {minutes, plural, one {1 minute} other {# minutes}} and try again.',
  },
  'sign-in.email-missing': {
    kind: 'invalid',
    nl: 'Vul uw e-mailadres in.',
    en: 'Fill in your e-mail address.',
  },
  'sign-in.password-missing': {
    kind: 'invalid',
    nl: 'Vul uw wachtwoord in.',
    en: 'Fill in your password.',
  },
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
