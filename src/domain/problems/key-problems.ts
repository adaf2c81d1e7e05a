import type { ProblemText } from '../problem-text.js';

/** Refusals of what takes two persons: new keys and erasure. */
export const KEY_PROBLEMS = {
  'key-deed.organisation-unknown': {
    kind: 'not-found',
    nl: 'Er is geen organisatie met de code {ref}. Controleer de code.',
    en: 'There is no organisation with the reference {ref}. Check the reference.',
  },
  'key-deed.erased': {
    kind: 'conflict',
    nl: 'De gegevens van deze organisatie zijn al gewist.',
    en: 'The data of this organisation were erased before.',
  },
  'key-deed.not-administrator': {
    kind: 'forbidden',
    nl: '{email} mag dit niet vragen of bevestigen. Geef het adres van een systeembeheerder die kan aanmelden.',
    en: '{email} may not ask for this or confirm it. Give the address of a system administrator who can sign in.',
  },
  'key-deed.same-person': {
    kind: 'forbidden',
    nl: 'Wie het vroeg, kan het niet zelf bevestigen. Laat een andere systeembeheerder dat doen.',
    en: 'Who asked for it cannot confirm it. Let another system administrator do so.',
  },
  'key-deed.not-asked': {
    kind: 'not-found',
    nl: 'Niemand vroeg dit in de laatste {hours} uur. Vraag het eerst, en laat een ander het bevestigen.',
    en: 'Nobody asked for this in the last {hours} hours. Ask for it first, and let another person confirm it.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
