import type { Bilingual } from './bilingual.js';
import type { Fact } from './fact.js';
import type { AuthorityId } from './parties/authorities.js';
import { SOURCES } from './sources.js';

const MDR = { nl: 'Verordening (EU) 2017/745 (MDR)', en: SOURCES.medicalDevices };
const PPE = { nl: 'Verordening (EU) 2016/425 (PBM)', en: 'Regulation (EU) 2016/425 (PPE)' };

/** Routes by which an article comes on the market, with the law and who supervises it. */
const ROUTES = {
  'medical-device': { law: MDR, supervisor: 'igj' },
  ppe: { law: PPE, supervisor: 'nla' },
  'ppe-derogation-ended': { law: PPE, supervisor: 'nla' },
  biocide: { law: { nl: 'Verordening (EU) 528/2012 (biociden)', en: 'Regulation (EU) 528/2012 (biocides)' }, supervisor: 'ilt' },
  'medicinal-product': { law: { nl: 'Geneesmiddelenwet', en: 'Medicines Act (Geneesmiddelenwet)' }, supervisor: 'igj' },
  'in-vitro-diagnostic': { law: { nl: 'Verordening (EU) 2017/746 (IVDR)', en: 'Regulation (EU) 2017/746 (IVDR)' }, supervisor: 'igj' },
} as const satisfies Readonly<Record<string, { readonly law: Bilingual; readonly supervisor: AuthorityId }>>;

export type Route = keyof typeof ROUTES;

/** One route of a product group; an article may follow two and then has two supervisors. */
export interface Regulation extends Fact {
  readonly route: Route;
  readonly law: Bilingual;
  readonly supervisor: AuthorityId;
  readonly classification: Bilingual;
}

/** A route; `source` when law and supervisor were read there (the class always waits for an expert). */
export const regulation = (route: Route, nl: string, en: string, source?: string): Regulation => ({
  route,
  ...ROUTES[route],
  classification: { nl, en },
  source: source ? `${source}; class: ${SOURCES.unchecked}` : SOURCES.unchecked,
  verified: source !== undefined,
});
