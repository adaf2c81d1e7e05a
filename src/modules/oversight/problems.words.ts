import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences of the pages that explain a refusal. What a refusal says itself stands in the catalogue of the domain. */
export const problemsWords = defineMessages({
  'problems.title': { nl: 'Alle foutmeldingen', en: 'All refusals' },
  'problems.lead': {
    nl: 'Elke keer dat het meldpunt iets weigert, heeft dat een naam. Hier staat wat die betekent en wat u kunt doen.',
    en: 'Each time the meldpunt refuses something, the refusal has a name. Here is what it means and what you can do.',
  },
  'problems.name': { nl: 'Naam', en: 'Name' },
  'problems.says': { nl: 'Wat het zegt', en: 'What it says' },
  'problems.status': { nl: 'HTTP-status', en: 'HTTP status' },
  'problem.says': { nl: 'Wat het meldpunt zegt', en: 'What the meldpunt says' },
  'problem.values': { nl: 'Waar … staat, vult het meldpunt een waarde in.', en: 'Where … stands, the meldpunt fills in a value.' },
  'problem.do': { nl: 'Wat u kunt doen', en: 'What you can do' },
  'problem.machine': { nl: 'Voor wie een systeem koppelt', en: 'For who connects a system' },
  'problem.code': { nl: 'Naam', en: 'Name' },
  'problem.all': { nl: 'Alle foutmeldingen', en: 'All refusals' },
  'do.invalid': {
    nl: 'Verbeter wat genoemd wordt en stuur het opnieuw. Alle fouten worden tegelijk genoemd, elk met zijn plaats.',
    en: 'Correct what is named and send it again. All faults are named at once, each with its place.',
  },
  'do.conflict': {
    nl: 'Kijk eerst hoe het er nu voor staat. Doe het daarna opnieuw, of niet meer.',
    en: 'First look at how things stand. Then do it again, or not at all.',
  },
  'do.unauthenticated': { nl: 'Meld u aan, of controleer de sleutel van uw systeem.', en: 'Sign in, or check the key of your system.' },
  'do.forbidden': {
    nl: 'Dit hoort niet bij uw rol. Denkt u van wel? Vraag het de beheerder van uw organisatie.',
    en: 'This is not part of your role. You think it is? Ask the administrator of your organisation.',
  },
  'do.not-found': { nl: 'Controleer het adres of het nummer.', en: 'Check the address or the number.' },
  'do.too-large': { nl: 'Maak het kleiner en stuur het opnieuw.', en: 'Make it smaller and send it again.' },
  'do.unsupported': { nl: 'Stuur het in een vorm die het meldpunt kent.', en: 'Send it in a form that the meldpunt knows.' },
  'do.too-many': {
    nl: 'Wacht even. De kop Retry-After zegt hoeveel seconden.',
    en: 'Wait a little. The header Retry-After says how many seconds.',
  },
  'do.not-allowed': {
    nl: 'Gebruik een andere methode op dit adres; de kop Allow zegt welke.',
    en: 'Use another method at this address; the header Allow says which.',
  },
  'do.failed': {
    nl: 'Probeer het opnieuw. Lukt het weer niet, meld het dan met het nummer dat erbij staat.',
    en: 'Try again. If it fails again, report it with the number given.',
  },
  'do.unavailable': {
    nl: 'Probeer het over een minuut opnieuw, met dezelfde Idempotency-Key.',
    en: 'Try again in a minute, with the same Idempotency-Key.',
  },
  'again.yes': { nl: 'Opnieuw proberen helpt', en: 'Trying again helps' },
  'again.no': { nl: 'Onveranderd opnieuw proberen helpt niet', en: 'Trying again unchanged does not help' },
  'problem.again': { nl: 'Opnieuw', en: 'Again' },
});
