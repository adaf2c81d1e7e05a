import type { ProblemText } from '../problem-text.js';

/** Refusals on the way in, and about what somebody signs in with. */
export const SIGN_IN_PROBLEMS = {
  'sign-in.required': {
    kind: 'unauthenticated',
    nl: 'Meld u eerst aan.',
    en: 'Sign in first.',
  },
  'sign-in.refused': {
    kind: 'unauthenticated',
    nl: 'Het e-mailadres of het wachtwoord klopt niet, of de code die u meestuurde. Probeer het opnieuw.',
    en: 'The e-mail address or the password is not right, or the code you sent with them. Try again.',
  },
  'oidc.unavailable': {
    kind: 'unavailable',
    nl: 'De aanmelddienst van uw organisatie antwoordt niet. Probeer het later opnieuw, of meld u aan met uw wachtwoord.',
    en: 'The sign-in service of your organisation does not answer. Try again later, or sign in with your password.',
  },
  'oidc.refused': {
    kind: 'unauthenticated',
    nl: 'Het aanmelden met uw organisatie is niet gelukt, of duurde te lang. Probeer het opnieuw.',
    en: 'Signing in with your organisation did not succeed, or took too long. Try again.',
  },
  'oidc.unknown': {
    kind: 'unauthenticated',
    nl: 'Dit account van uw organisatie is hier nog niet gekoppeld. Meld u aan met uw wachtwoord, ga naar Mijn account en koppel het daar.',
    en: 'This account of your organisation is not linked here yet. Sign in with your password, go to My account and link it there.',
  },
  'oidc.taken': {
    kind: 'conflict',
    nl: 'Dit account van uw organisatie is al gekoppeld.',
    en: 'This account of your organisation is linked already.',
  },
  'sign-in.too-many': {
    kind: 'too-many',
    nl: 'Er is te vaak iets verkeerds ingevuld. Wacht {minutes, plural, one {1 minuut} other {# minuten}} en probeer het opnieuw.',
    en: 'Something wrong was entered too often. Wait {minutes, plural, one {1 minute} other {# minutes}} and try again.',
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
  'sign-in.code-missing': {
    kind: 'invalid',
    nl: 'Vul de code in.',
    en: 'Fill in the code.',
  },
  'sign-in.code-refused': {
    kind: 'unauthenticated',
    nl: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in uw app en vul die in.',
    en: 'This code is not right, or was used already. Wait for the next code in your app and fill that in.',
  },
  'sign-in.step-ended': {
    kind: 'unauthenticated',
    nl: 'Het aanmelden duurde te lang, of de code was te vaak verkeerd. Begin opnieuw.',
    en: 'Signing in took too long, or the code was wrong too often. Begin again.',
  },
  'sign-in.enrol-first': {
    kind: 'forbidden',
    nl: 'Dit account heeft nog geen tweede stap. Meld u eerst één keer aan met een browser en kies er een.',
    en: 'This account has no second step yet. Sign in once with a browser and choose one.',
  },
  'proof.needed': {
    kind: 'forbidden',
    nl: 'Bevestig eerst dat u het bent.',
    en: 'First confirm that it is you.',
  },
  'proof.refused': {
    kind: 'unauthenticated',
    nl: 'Het wachtwoord of de code klopt niet. Probeer het opnieuw.',
    en: 'The password or the code is not right. Try again.',
  },
  'letter.stale': {
    kind: 'invalid',
    nl: 'Deze link werkt niet meer: hij is verlopen of al gebruikt. Vraag een nieuwe aan.',
    en: 'This link does not work any more: it has expired or was used already. Ask for a new one.',
  },
  'demo.fixed': {
    kind: 'forbidden',
    nl: 'De accounts van de demo zijn van iedereen. U kunt ze niet veranderen.',
    en: 'The accounts of the demo belong to everybody. You cannot change them.',
  },
  'passkey.refused': {
    kind: 'unauthenticated',
    nl: 'Deze toegangssleutel werkt hier niet, of de pagina stond te lang open. Probeer het opnieuw.',
    en: 'This passkey does not work here, or the page was open for too long. Try again.',
  },
  'passkey.name-missing': { kind: 'invalid', nl: 'Geef de toegangssleutel een naam.', en: 'Give the passkey a name.' },
  'factor.stale': {
    kind: 'invalid',
    nl: 'Deze pagina is verouderd. Scan het nieuwe plaatje.',
    en: 'This page is out of date. Scan the new picture.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
