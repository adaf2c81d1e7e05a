import type { ProblemText } from '../problem-text.js';

/** Refusals about reporters of a dossier: what is released of them, and who asks for a name. */
export const REPORTER_PROBLEMS = {
  'release.nothing': {
    kind: 'invalid',
    nl: 'Kies de cijfers, of schrijf wat het panel mag lezen.',
    en: 'Choose the figures, or write what the panel may read.',
  },
  'release.no-figures': {
    kind: 'invalid',
    nl: 'Van deze melder is er geen voorraadopgave. Haal het vinkje weg.',
    en: 'There is no stock statement of this reporter. Untick it.',
  },
  'release.names-reporter': {
    kind: 'invalid',
    nl: 'In deze tekst staat de naam van de melder. Haal die weg.',
    en: 'This text holds the name of the reporter. Take it out.',
  },
  'release.erased': {
    kind: 'conflict',
    nl: 'Deze organisatie is gewist: er valt niets meer vrij te geven of te onthullen.',
    en: 'This organisation was erased: there is nothing left to release or reveal.',
  },
  'reveal.asked-already': {
    kind: 'conflict',
    nl: 'Deze vraag staat al open, of de naam is nu al te zien.',
    en: 'This question is open already, or the name can be seen now.',
  },
  'reveal.none-open': {
    kind: 'conflict',
    nl: 'Er staat geen vraag naar deze naam meer open.',
    en: 'No question for this name is open any more.',
  },
  'reveal.own-question': {
    kind: 'conflict',
    nl: 'Wie het vraagt, mag het niet zelf besluiten.',
    en: 'Who asks may not be the one who decides.',
  },
  'reveal.answer-missing': { kind: 'invalid', nl: 'Kies ja of nee.', en: 'Choose yes or no.' },
} as const satisfies Readonly<Record<string, ProblemText>>;
