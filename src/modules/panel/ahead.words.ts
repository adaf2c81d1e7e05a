import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences of what lies ahead, on which a flag rests. */
export const aheadWords = defineMessages({
  'ahead.unmet': {
    nl: 'Naar verwachting is er vanaf rond {around} niet genoeg: {share} van de doorgerekende verlopen eindigt in een tekort.',
    en: 'Need is expected to be unmet from about {around}: {share} of the courses end in a shortage.',
  },
  'ahead.unmet.between': {
    nl: 'Als het tekort komt, begint het waarschijnlijk tussen {from} en {until}.',
    en: 'If the shortage comes, it probably begins between {from} and {until}.',
  },
  'ahead.weeks': {
    nl: 'Naar verwachting is er vanaf rond de week van {around} niet genoeg: {courses} doorgerekende verlopen eindigen in een tekort.',
    en: 'Need is expected to be unmet from about the week of {around}: {courses} courses end in a shortage.',
  },
  'ahead.some': { nl: 'sommige', en: 'some' },
  'ahead.most': { nl: 'de meeste', en: 'most' },
  'ahead.nearly-all': { nl: 'bijna alle', en: 'nearly all' },
  'ahead.supply': {
    nl: 'Leveranciers verwachten {announced} van wat zij gewoonlijk binnenkrijgen; de voorraad van allen samen daalt dan tot {lowest} van het gewone.',
    en: 'Suppliers expect {announced} of what usually comes in; the stock of all together then falls to {lowest} of the usual.',
  },
  'ahead.supply.some': { nl: 'Leveringen van leveranciers blijven achter.', en: 'Deliveries of suppliers fall short.' },
  'ahead.stands': {
    nl: 'Een waarschuwing van {day} voor een tekort dat komt, is nog niet ingetrokken.',
    en: 'A warning of {day} of a shortage that is coming has not ended yet.',
  },
  'ahead.stands.undated': {
    nl: 'Er is gewaarschuwd voor een tekort dat komt.',
    en: 'A shortage that is coming was warned of.',
  },
  'ahead.title': { nl: 'Wat eraan komt', en: 'What lies ahead' },
  'ahead.night': { nl: 'Vooruitgekeken op', en: 'Looked ahead on' },
  'ahead.since': { nl: 'Gewaarschuwd sinds', en: 'Warned since' },
  'ahead.no-warning': { nl: 'geen waarschuwing', en: 'no warning' },
  'ahead.courses': { nl: 'Verlopen die in een tekort eindigen', en: 'Courses that end in a shortage' },
  'ahead.within': { nl: 'Binnen 2, 4, 8 en 12 weken', en: 'Within 2, 4, 8 and 12 weeks' },
  'ahead.announced': { nl: 'Door leveranciers verwacht, van het gewone', en: 'Expected by suppliers, of the usual' },
  'ahead.announced.unknown': { nl: 'niet opgegeven', en: 'not stated' },
  'ahead.behind': { nl: 'Berust op', en: 'Rests on' },
  'ahead.behind.count': {
    nl: '{holdings, plural, one {1 concern} other {# concerns}} in de zorg, {supplierHoldings, plural, one {1 concern} other {# concerns}} van leveranciers',
    en: '{holdings, plural, one {1 group} other {# groups}} in care, {supplierHoldings, plural, one {1 group} other {# groups}} of suppliers',
  },
  'ahead.readings': { nl: 'Anders gelezen dan opgegeven', en: 'Read differently from what was stated' },
  'ahead.readings.count': {
    nl: '{assumed} van {lines, plural, one {1 opgave} other {# opgaven}} aangenomen, {confirmed} bevestigd',
    en: '{assumed} of {lines, plural, one {1 statement} other {# statements}} assumed, {confirmed} confirmed',
  },
});
