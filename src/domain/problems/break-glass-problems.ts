import type { ProblemText } from '../problem-text.js';

/** Refusals about break-glass access (noodtoegang) to a dossier. */
export const BREAK_GLASS_PROBLEMS = {
  'break-glass.asked-already': {
    kind: 'conflict',
    nl: 'Voor dit dossier staat uw vraag al open, of het is al geopend.',
    en: 'For this dossier your question is open already, or it was opened already.',
  },
  'break-glass.flag-ended': {
    kind: 'conflict',
    nl: 'Dit signaal is afgesloten: er is geen spoed meer.',
    en: 'This flag has ended: there is no urgency any more.',
  },
  'break-glass.answer-missing': { kind: 'invalid', nl: 'Kies ja of nee.', en: 'Choose yes or no.' },
  'break-glass.not-waiting': {
    kind: 'conflict',
    nl: 'Hierover valt niets meer te besluiten.',
    en: 'There is nothing left to decide on this.',
  },
  'break-glass.own-question': {
    kind: 'conflict',
    nl: 'Wie noodtoegang vraagt, besluit er niet zelf over.',
    en: 'Who asks for break-glass access is not the one who decides on it.',
  },
  'break-glass.decided-already': {
    kind: 'conflict',
    nl: 'U hebt hierover al besloten. Een ander moet het ook toestaan.',
    en: 'You have decided on this already. Somebody else must allow it too.',
  },
  'break-glass.not-open': { kind: 'conflict', nl: 'Deze noodtoegang is al voorbij.', en: 'This break-glass access has ended already.' },
  'break-glass.not-over': {
    kind: 'conflict',
    nl: 'Beoordeel de noodtoegang als zij voorbij is.',
    en: 'Review the break-glass access once it has ended.',
  },
  'break-glass.reviewed-already': { kind: 'conflict', nl: 'Dit is al beoordeeld.', en: 'This was reviewed already.' },
  'break-glass.finding': {
    kind: 'invalid',
    nl: 'Schrijf op wat u vond, in ten hoogste {longest} tekens.',
    en: 'Write down what you found, in {longest} characters at most.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
