import type { DemoArticle } from '../../../../domain/demo/demo-script.js';

/**
 * What a patient takes in a day, per piece (hand disinfectant: per bottle of 500 ml). Invented, in the order of size of what
 * is published on use per patient and day; not to be taken for a forecast.
 */
export const DEMO_ARTICLES: readonly DemoArticle[] = [
  { code: 'FFP2', perInpatient: 0.15, perIcuPatient: 0, perCovidWard: 0.9, perCovidIcu: 2.4 },
  { code: 'MASK2R', perInpatient: 3, perIcuPatient: 2, perCovidWard: 3.5, perCovidIcu: 5 },
  { code: 'GOWN', perInpatient: 0.6, perIcuPatient: 1, perCovidWard: 3.4, perCovidIcu: 7 },
  { code: 'APRON', perInpatient: 1.6, perIcuPatient: 1, perCovidWard: 1.5, perCovidIcu: 2 },
  { code: 'GLOVE-M', perInpatient: 22, perIcuPatient: 60, perCovidWard: 20, perCovidIcu: 60 },
  { code: 'GOGGLE', perInpatient: 0.03, perIcuPatient: 0, perCovidWard: 0.1, perCovidIcu: 0.2 },
  { code: 'HANDALC', perInpatient: 0.14, perIcuPatient: 0.2, perCovidWard: 0.1, perCovidIcu: 0.2 },
  { code: 'HMEF', perInpatient: 0, perIcuPatient: 1, perCovidWard: 0, perCovidIcu: 0.5 },
];
