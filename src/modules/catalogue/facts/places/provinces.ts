import type { Fact } from '../fact.js';
import { SOURCES } from '../sources.js';

/** One of the twelve provinces, by its CBS code. */
export interface Province extends Fact {
  readonly code: string;
  readonly name: string;
  /** ISO 3166-2; from general knowledge, so not covered by `verified`. */
  readonly iso: string;
}

const province = (code: string, name: string, iso: string): Province => ({ code, name, iso, source: SOURCES.cbs, verified: true });

/** The provinces, from north to south as CBS numbers them. */
export const PROVINCES: readonly Province[] = [
  province('PV20', 'Groningen', 'NL-GR'),
  province('PV21', 'Fryslân', 'NL-FR'),
  province('PV22', 'Drenthe', 'NL-DR'),
  province('PV23', 'Overijssel', 'NL-OV'),
  province('PV24', 'Flevoland', 'NL-FL'),
  province('PV25', 'Gelderland', 'NL-GE'),
  province('PV26', 'Utrecht', 'NL-UT'),
  province('PV27', 'Noord-Holland', 'NL-NH'),
  province('PV28', 'Zuid-Holland', 'NL-ZH'),
  province('PV29', 'Zeeland', 'NL-ZE'),
  province('PV30', 'Noord-Brabant', 'NL-NB'),
  province('PV31', 'Limburg', 'NL-LI'),
];
