import type { ProblemText } from '../problem.js';

/** Refusals about people, organisations and signing in. */
export const PARTY_PROBLEMS = {
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
    nl: 'Er is te vaak een verkeerd wachtwoord ingevuld. Wacht {minutes} minuten en probeer het opnieuw.',
    en: 'A wrong password was entered too often. Wait {minutes} minutes and try again.',
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
} as const satisfies Readonly<Record<string, ProblemText>>;
