import type { Reason } from '../../../../domain/reports/reason.js';
import type { Bilingual } from '../bilingual.js';
import type { Fact } from '../fact.js';
import { SOURCES } from '../sources.js';

/** A reason in words; `source` says which public list or form knows the same reason. */
export interface ReasonWords extends Fact {
  readonly name: Bilingual;
}

const FDA = 'FDA, list of device shortages under section 506J of the FD&C Act; to be checked by an expert';

const known = (nl: string, en: string, source: string): ReasonWords => ({ name: { nl, en }, source, verified: true });
const unchecked = (nl: string, en: string, source: string): ReasonWords => ({ name: { nl, en }, source, verified: false });

/** Why something is or will be short, in words; a reason without words does not compile. */
export const REASON_WORDS: Readonly<Record<Reason, ReasonWords>> = {
  'gmp-compliance': unchecked('De fabriek voldoet niet aan de kwaliteitseisen', 'The factory does not meet quality rules', FDA),
  'regulatory-delay': known('Certificaat of toelating niet op tijd', 'Certificate or approval is late', SOURCES.zinn),
  'component-or-material': known('Grondstof of onderdeel ontbreekt', 'Material or component is missing', SOURCES.article10a),
  'production-disruption': known('Storing of achterstand in de productie', 'Production is disturbed or behind', SOURCES.zinn),
  'sterilisation-delay': unchecked('Te weinig plaats voor sterilisatie', 'Sterilisation is delayed', SOURCES.own),
  'shipping-delay': known('Vertraging in vervoer of opslag', 'Delay in transport or storage', SOURCES.zinn),
  'demand-surge': known('Plotseling veel meer vraag', 'Sudden rise in demand', SOURCES.letter),
  discontinued: known('Product gaat uit de handel', 'Product is taken off the market', SOURCES.zinn),
  'closure-or-insolvency': unchecked('Bedrijf sluit of gaat failliet', 'Company closes or becomes insolvent', SOURCES.own),
  'export-restriction': unchecked('Een land houdt uitvoer tegen', 'A country holds back exports', SOURCES.own),
  'geopolitical-or-disaster': known('Oorlog, conflict of natuurramp', 'War, conflict or natural disaster', SOURCES.article10a),
  'recall-or-defect': unchecked('Terugroepactie of gebrek', 'Recall or defect', SOURCES.own),
  economic: known('Economische of financiële oorzaak', 'Economic or financial cause', SOURCES.article10a),
  other: unchecked('Anders: leg uit in de toelichting', 'Other: explain in the note', SOURCES.own),
};
