import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences about the own figures in what was published. */
export const trendsWords = defineMessages({
  'own.title': { nl: 'Uw cijfers in de totalen', en: 'Your figures in the totals' },
  'own.lead': {
    nl: 'Elke dinsdag maken wij de totalen van de week ervoor bekend. Hier ziet u in welke totalen uw voorraad zit, en of anderen dat totaal zien. Alleen u en de meldtafel zien wat u zelf opgaf.',
    en: 'Every Tuesday we publish the totals of the week before. Here you see in which totals your stock is, and whether others see that total. Only you and the triage desk see what you stated yourself.',
  },
  'own.withheld': {
    nl: '“Niet getoond” betekent: niemand buiten de meldtafel ziet dit totaal, omdat iemands cijfers er uit te berekenen zijn.',
    en: '“Not shown” means: nobody outside the triage desk sees this total, because somebody’s figures could be worked out from it.',
  },
  'own.why': { nl: 'Hoe wij dat bepalen', en: 'How we decide' },
  'own.caption': {
    nl: 'Uw voorraad in de totalen van de laatste weken',
    en: 'Your stock in the totals of the last weeks',
  },
  'own.week': { nl: 'Week', en: 'Week' },
  'own.week.name': { nl: 'wk {week}', en: 'wk {week}' },
  'own.product': { nl: 'Product', en: 'Product' },
  'own.stock': { nl: 'Van u', en: 'Yours' },
  'own.country': { nl: 'Heel Nederland', en: 'The whole country' },
  'own.region': { nl: 'Uw veiligheidsregio', en: 'Your safety region' },
  'own.none': { nl: 'Er zit nog niets van u in een totaal', en: 'Nothing of yours is in a total yet' },
  'own.none.then': {
    nl: 'Wat u deze week opgeeft, telt mee in het totaal van dinsdag over een week.',
    en: 'What you state this week counts in the total of Tuesday next week.',
  },
});
