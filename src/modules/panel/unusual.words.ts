import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences of what is unusual, on which a flag rests. */
export const unusualWords = defineMessages({
  'unusual.use': {
    nl: 'Het verbruik stijgt ongewoon: in week {week} lag het op {value} van wat deze melders gewoonlijk gebruiken. Boven {bound} valt het op.',
    en: 'Use rises unusually: in week {week} it was {value} of what these reporters usually use. Above {bound} it stands out.',
  },
  'unusual.shortages': {
    nl: 'Ongewoon veel melders hebben een tekort: in week {week} was dat {value}. Boven {bound} valt het op.',
    en: 'Unusually many reporters are short: in week {week} it was {value}. Above {bound} it stands out.',
  },
  'unusual.unobtainable': {
    nl: 'Ongewoon veel melders krijgen niet alles wat zij bestellen: in week {week} was dat {value}. Boven {bound} valt het op.',
    en: 'Unusually many reporters cannot get all that they order: in week {week} it was {value}. Above {bound} it stands out.',
  },
  'unusual.late': {
    nl: 'Leveringen blijven ongewoon vaak uit: in week {week} zag {value} van de melders te weinig komen van wat was toegezegd. Boven {bound} valt het op.',
    en: 'Deliveries fail to come unusually often: in week {week} {value} of the reporters saw too little arrive of what was promised. Above {bound} it stands out.',
  },
  'unusual.use.some': { nl: 'Het verbruik stijgt ongewoon.', en: 'Use rises unusually.' },
  'unusual.shortages.some': { nl: 'Ongewoon veel melders hebben een tekort.', en: 'Unusually many reporters are short.' },
  'unusual.unobtainable.some': {
    nl: 'Ongewoon veel melders krijgen niet alles wat zij bestellen.',
    en: 'Unusually many reporters cannot get all that they order.',
  },
  'unusual.late.some': { nl: 'Leveringen blijven ongewoon vaak uit.', en: 'Deliveries fail to come unusually often.' },
  'unusual.title.use': { nl: 'Ongewoon: verbruik', en: 'Unusual: use' },
  'unusual.title.shortages': { nl: 'Ongewoon: tekorten', en: 'Unusual: shortages' },
  'unusual.title.unobtainable': { nl: 'Ongewoon: wat niet te krijgen is', en: 'Unusual: what cannot be had' },
  'unusual.title.late': { nl: 'Ongewoon: leveringen die uitblijven', en: 'Unusual: deliveries that fail to come' },
  'unusual.sign.use': { nl: 'verbruik', en: 'use' },
  'unusual.sign.shortages': { nl: 'aandeel met een tekort', en: 'share that is short' },
  'unusual.sign.unobtainable': { nl: 'aandeel dat niet alles krijgt', en: 'share that cannot get all' },
  'unusual.sign.late': { nl: 'leveringen die uitblijven', en: 'deliveries that fail to come' },
  'unusual.sign.burst': { nl: 'tekorten bij veel melders', en: 'shortages at many reporters' },
  'unusual.sign.notices': { nl: 'aankondigingen van leveranciers', en: 'notices of suppliers' },
  'unusual.since': { nl: 'Ongewoon sinds', en: 'Unusual since' },
  'unusual.sinceWeek': { nl: 'de week van {day}', en: 'the week of {day}' },
  'unusual.by': { nl: 'Gezien door', en: 'Seen by' },
  'unusual.by.ears-c2': { nl: 'EARS C2: hoger dan in de weken ervoor past', en: 'EARS C2: higher than the weeks before allow' },
  'unusual.by.farrington': {
    nl: 'Farrington: hoger dan dezelfde weken van eerdere jaren',
    en: 'Farrington: higher than the same weeks of earlier years',
  },
  'unusual.by.cusum': { nl: 'CUSUM: een stijging die aanhoudt', en: 'CUSUM: a rise that lasts' },
  'unusual.owners': { nl: 'Concerns in die week', en: 'Owners in that week' },
  'unusual.owners.count': {
    nl: '{owners, plural, one {1 concern} other {# concerns}}, waarvan {concerned} met iets van dit',
    en: '{owners, plural, one {1 group} other {# groups}}, of which {concerned} with some of this',
  },
  'unusual.without': { nl: 'Zonder het concern dat het meest bijdraagt', en: 'Without the owner that adds most' },
  'unusual.beside': { nl: 'Staat naast', en: 'Stands beside' },
  'unusual.beside.none': { nl: 'geen ander onafhankelijk teken', en: 'no other independent sign' },
  'unusual.chart': {
    nl: 'Per week: de lijn is wat er is gemeld, in procenten; het vlak is wat nog gewoon is. Een blokje is een ongewone week.',
    en: 'Per week: the line is what was reported, in percent; the area is what is still usual. A square is an unusual week.',
  },
  'unusual.week': { nl: 'Week', en: 'Week' },
  'unusual.value': { nl: 'Gemeld', en: 'Reported' },
  'unusual.bound': { nl: 'Gewoon tot', en: 'Usual up to' },
  'unusual.alarm': { nl: 'Ongewone week', en: 'Unusual week' },
  'unusual.unknown': { nl: 'niet bekend', en: 'not known' },
  'unusual.week.name': { nl: 'wk {number}', en: 'wk {number}' },
});
