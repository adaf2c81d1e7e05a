import { defineMessages } from '../../../web/languages/define-messages.js';

/** Sentences about ties with a dossier. */
export const conflictWords = defineMessages({
  'declare.title': { nl: 'Bent u betrokken?', en: 'Are you involved?' },
  'declare.intro': {
    nl: 'Wij vragen uw oordeel over een dreigend tekort: {product}, {where}. Het dossier gaat open nadat u deze vraag hebt beantwoord.',
    en: 'We ask for your assessment of a coming shortage: {product}, {where}. The dossier opens after you have answered this question.',
  },
  'declare.party': {
    nl: 'Hebt u, of heeft uw organisatie, belang bij de uitkomst?',
    en: 'Do you, or does your organisation, have a stake in the outcome?',
  },
  'declare.party.hint': {
    nl: 'Bijvoorbeeld als werkgever, als eigenaar, als leverancier of als adviseur van een partij die dit product heeft of verkoopt.',
    en: 'For example as employer, owner, supplier or adviser of a party that has or sells this product.',
  },
  'declare.no': { nl: 'Nee, open het dossier', en: 'No, open the dossier' },
  'declare.yes': { nl: 'Ja, ik doe niet mee', en: 'Yes, I do not take part' },
  'declare.reason': { nl: 'Welk belang is dat?', en: 'What stake is that?' },
  'declare.reason.hint': {
    nl: 'Alleen bij ja. Dit leest de triage, niet het panel.',
    en: 'Only with yes. Triage reads this, the panel does not.',
  },
  'declare.send': { nl: 'Verder', en: 'Continue' },
  'waiting.title': { nl: 'Dossiers die op u wachten', en: 'Dossiers that wait for you' },
  'waiting.intro': {
    nl: 'Een dossier gaat open nadat u hebt gezegd of u erbij betrokken bent.',
    en: 'A dossier opens after you have said whether you are involved.',
  },
  'waiting.none': { nl: 'Er wacht geen dossier op u.', en: 'No dossier waits for you.' },
  'waiting.away': {
    nl: 'Dank u wel. U doet niet mee aan dat dossier, en u ziet er niets meer van.',
    en: 'Thank you. You take no part in that dossier, and you see nothing more of it.',
  },
  'waiting.about': { nl: 'Waarover', en: 'About' },
  'waiting.where': { nl: 'Waar', en: 'Where' },
  'waiting.since': { nl: 'Gevraagd op', en: 'Asked on' },
  'record.title': { nl: 'Betrokkenheid vastleggen', en: 'Record a tie' },
  'record.explained': {
    nl: 'Wie u hier kiest, ziet niets meer van dit dossier. Dat kan niet worden teruggedraaid.',
    en: 'Whoever you choose here sees nothing more of this dossier. This cannot be undone.',
  },
  'record.person': { nl: 'Wie is betrokken?', en: 'Who is involved?' },
  'record.reason': { nl: 'Waarom?', en: 'Why?' },
  'record.send': { nl: 'Leg vast', en: 'Record' },
  'record.back': { nl: 'Naar het dossier', en: 'To the dossier' },
});
