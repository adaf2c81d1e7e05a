import { defineMessages } from '../../../web/languages/define-messages.js';

/** Sentences about what an organisation is to state, and when. */
export const dutiesWords = defineMessages({
  'duties.title': { nl: 'Wanneer u wat opgeeft', en: 'What you state, and when' },
  'duties.text': {
    nl: 'Valt de dag in een weekend of op een feestdag? Dan schuift hij door naar de eerste werkdag.',
    en: 'Does the day fall in a weekend or on a holiday? It then moves to the first business day.',
  },
  'duties.product': { nl: 'Product', en: 'Product' },
  'duties.last': { nl: 'Laatste peildatum', en: 'Last as of' },
  'duties.dueOn': { nl: 'Uiterlijk', en: 'By' },
  'duties.basis': { nl: 'Op grond van', en: 'On the ground of' },
  'duties.standing': { nl: 'Stand', en: 'State' },
  'duties.never': { nl: 'nog niet', en: 'not yet' },
  'basis.voluntary': { nl: 'vrijwillig', en: 'voluntary' },
  'basis.covenant': { nl: 'afspraak (convenant)', en: 'agreement (covenant)' },
  'basis.statutory': { nl: 'wettelijke plicht', en: 'duty by law' },
  'standing.ahead': { nl: 'op tijd', en: 'in time' },
  'standing.due': { nl: 'nu opgeven', en: 'state it now' },
  'standing.overdue': { nl: 'de dag is voorbij', en: 'the day has passed' },
});
