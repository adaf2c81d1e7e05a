const LETTER = 'Kamerstuk 32 805, nr. 114, 14 april 2021';

/** Public documents that more than one fact rests on, and the words for facts without one. */
export const SOURCES = {
  letter: LETTER,
  letterTable1: `${LETTER}, tabel 1`,
  letterTable2: `${LETTER}, tabel 2 (LCH)`,
  letterFootnote4: `${LETTER}, voetnoot 4`,
  fromLetter: `derived from ${LETTER}`,
  emdn: 'EMDN, version 2 (European Commission, 2025)',
  cpv: 'CPV 2008 (Regulation (EC) No 213/2008)',
  medicalDevices: 'Regulation (EU) 2017/745 (MDR)',
  article10a: 'European Commission, Q&A on Article 10a of Regulations (EU) 2017/745 and 2017/746, October 2024',
  notice10a: 'Regulation (EU) 2024/1860',
  standards681: 'Commission Implementing Decision (EU) 2025/681, 8 April 2025',
  standards2078: 'Commission Implementing Decision (EU) 2025/2078, 17 October 2025',
  zinn: 'Zorg Inkoop Netwerk Nederland, questions and answers on reporting device shortages',
  cbs: 'CBS and Kadaster, Gebiedsindelingen 2023 (CC BY 4.0)',
  nictiz: 'Nictiz, code system organization-type, version 2024-11-14 (CC0)',
  who: 'WHO, COVID-19 Essential Supplies Forecasting Tool, version 2022.1',
  unchecked: 'general knowledge, to be checked by an expert',
  own: 'own proposal',
  demo: 'own addition for the demo world',
} as const;
