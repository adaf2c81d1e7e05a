import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences of the pages about signing in and the own trail. */
export const partiesWords = defineMessages({
  'signIn.title': { nl: 'Aanmelden', en: 'Sign in' },
  'signIn.intro': {
    nl: 'Meld u aan met uw e-mailadres en wachtwoord.',
    en: 'Sign in with your e-mail address and password.',
  },
  'signIn.email': { nl: 'E-mailadres', en: 'E-mail address' },
  'signIn.password': { nl: 'Wachtwoord', en: 'Password' },
  'signIn.send': { nl: 'Aanmelden', en: 'Sign in' },
  'signIn.provider': { nl: 'Aanmelden met {provider}', en: 'Sign in with {provider}' },
  'signIn.lost': { nl: 'Wachtwoord vergeten?', en: 'Lost your password?' },
  'signIn.noAccount': {
    nl: 'Nog geen account? Vraag de beheerder van uw organisatie, of het meldpunt, om een uitnodiging.',
    en: 'No account yet? Ask the administrator of your organisation, or the meldpunt, for an invitation.',
  },
  'trail.title': { nl: 'Mijn spoor', en: 'My trail' },
  'trail.intro': {
    nl: 'Hier ziet u wat u in het meldpunt hebt gedaan. Niemand kan deze lijst veranderen. Er staat niet in wat u hebt opgeschreven.',
    en: 'Here you see what you did in the meldpunt. Nobody can change this list. It does not hold what you wrote.',
  },
  'trail.caption': {
    nl: '{count, plural, =0 {Nog niets gedaan} one {Uw laatste handeling} other {Uw laatste # handelingen}}, nieuwste eerst',
    en: '{count, plural, =0 {Nothing done yet} one {Your latest action} other {Your latest # actions}}, newest first',
  },
  'trail.when': { nl: 'Wanneer', en: 'When' },
  'trail.what': { nl: 'Wat u deed', en: 'What you did' },
  'trail.subject': { nl: 'Nummer', en: 'Number' },
});
