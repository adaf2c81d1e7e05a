import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences of what lies ahead of a product group, for the triage desk. */
export const aheadWords = defineMessages({
  'ahead.title': { nl: 'Wat eraan komt', en: 'What lies ahead' },
  'ahead.desk': {
    nl: 'Alleen de meldtafel ziet dit. Vooruitgekeken op {night}, met wat toen bekend was.',
    en: 'Only the triage desk sees this. Looked ahead on {night}, with what was known then.',
  },
  'ahead.chart': { nl: 'Voorraad van allen samen tegenover de behoefte', en: 'Stock of all together against need' },
  'ahead.chart.text': {
    nl: 'Zoveel weken gaat alles samen, in de zorg en bij leveranciers, op die dag nog mee. Vier van de vijf doorgerekende verlopen liggen in de band.',
    en: 'So many weeks all stock together, in care and at suppliers, lasts on that day. Four of five courses lie in the band.',
  },
  'ahead.day': { nl: 'Dag', en: 'Day' },
  'ahead.low': { nl: 'Laag', en: 'Low' },
  'ahead.middle': { nl: 'Midden', en: 'Middle' },
  'ahead.high': { nl: 'Hoog', en: 'High' },
  'ahead.calm': { nl: 'Er staat nu geen waarschuwing.', en: 'No warning stands now.' },
  'ahead.unmet': {
    nl: 'Naar verwachting is er vanaf rond {around} niet genoeg, waarschijnlijk tussen {from} en {until}: {share} van de verlopen eindigt in een tekort.',
    en: 'Need is expected to be unmet from about {around}, probably between {from} and {until}: {share} of the courses end in a shortage.',
  },
  'ahead.supply': {
    nl: 'Sinds {since} wordt gewaarschuwd: leveranciers verwachten minder, en de voorraad daalt sterk. Een tekort binnen de twaalf weken is nog niet te zien.',
    en: 'Warned since {since}: suppliers expect less, and stock falls far. No shortage within the twelve weeks is to be seen yet.',
  },
  'ahead.sites': { nl: 'Wie waarschijnlijk tekortkomt', en: 'Who will probably run short' },
  'ahead.sites.text': { nl: 'Ieder van hen ziet dit ook, en alleen van zichzelf.', en: 'Each of them sees this too, and of itself alone.' },
  'ahead.site': { nl: 'Organisatie', en: 'Organisation' },
  'ahead.site.around': { nl: 'Rond', en: 'Around' },
  'ahead.site.between': { nl: 'Waarschijnlijk tussen', en: 'Probably between' },
  'ahead.site.share': { nl: 'Aandeel van de verlopen', en: 'Share of the courses' },
  'ahead.between': { nl: '{from} en {until}', en: '{from} and {until}' },
  'ahead.easing': { nl: 'niet meer te zien', en: 'no longer to be seen' },
});
