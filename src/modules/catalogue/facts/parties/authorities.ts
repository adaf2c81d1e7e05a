import type { Bilingual } from '../bilingual.js';
import type { Fact } from '../fact.js';
import { SOURCES } from '../sources.js';

/** Public bodies by id, with what they do here. */
const AUTHORITIES = {
  vws: {
    name: { nl: 'Ministerie van Volksgezondheid, Welzijn en Sport', en: 'Ministry of Health, Welfare and Sport' },
    does: { nl: 'Ontvangt escalaties en beslist.', en: 'Receives escalations and decides.' },
  },
  cibg: {
    name: { nl: 'CIBG', en: 'CIBG (executive agency of the Ministry of Health)' },
    does: {
      nl: 'Beheerde het LCH vanaf 1 oktober 2020 en houdt registers bij.',
      en: 'Ran the LCH from 1 October 2020 and keeps registers.',
    },
  },
  igj: {
    name: { nl: 'Inspectie Gezondheidszorg en Jeugd', en: 'Health and Youth Care Inspectorate' },
    does: { nl: 'Houdt toezicht op medische hulpmiddelen.', en: 'Supervises medical devices.' },
  },
  nla: {
    name: { nl: 'Nederlandse Arbeidsinspectie', en: 'Netherlands Labour Authority' },
    does: {
      nl: 'Houdt toezicht op persoonlijke beschermingsmiddelen; heette tot 2022 Inspectie SZW.',
      en: 'Supervises personal protective equipment; called Inspectie SZW until 2022.',
    },
  },
  ilt: {
    name: { nl: 'Inspectie Leefomgeving en Transport', en: 'Human Environment and Transport Inspectorate' },
    does: { nl: 'Houdt toezicht op biociden.', en: 'Supervises biocides.' },
  },
  nvwa: {
    name: { nl: 'Nederlandse Voedsel- en Warenautoriteit', en: 'Netherlands Food and Consumer Product Safety Authority' },
    does: { nl: 'Houdt toezicht op middelen voor consumenten.', en: 'Supervises products for consumers.' },
  },
  ctgb: {
    name: {
      nl: 'College voor de toelating van gewasbeschermingsmiddelen en biociden',
      en: 'Board for the Authorisation of Plant Protection Products and Biocides',
    },
    does: { nl: 'Laat biociden toe.', en: 'Authorises biocides.' },
  },
  rivm: {
    name: { nl: 'Rijksinstituut voor Volksgezondheid en Milieu', en: 'National Institute for Public Health and the Environment' },
    does: { nl: 'Volgt infectieziekten en geeft richtlijnen.', en: 'Follows infectious diseases and issues guidelines.' },
  },
  ez: {
    name: { nl: 'Ministerie van Economische Zaken', en: 'Ministry of Economic Affairs' },
    does: { nl: 'Gaat over productie in Nederland.', en: 'Deals with production in the Netherlands.' },
  },
  zinn: {
    name: { nl: 'Zorg Inkoop Netwerk Nederland', en: 'Dutch Care Purchasing Network (ZINN)' },
    does: {
      nl: 'Houdt sinds 2023 het landelijke meldpunt voor tekorten aan hulpmiddelen.',
      en: 'Has run the national reporting point for device shortages since 2023.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly name: Bilingual; readonly does: Bilingual }>>;

export type AuthorityId = keyof typeof AUTHORITIES;

/** A public body that receives, supervises or decides; a supervisor of the letter is verified as such. */
export interface Authority extends Fact {
  readonly id: AuthorityId;
  readonly name: Bilingual;
  readonly does: Bilingual;
}

/** The letter names these three as supervisors of the duty to hold stock. */
const NAMED_IN_LETTER: readonly string[] = ['igj', 'nla', 'ilt'] satisfies readonly AuthorityId[];

const isAuthorityId = (text: string): text is AuthorityId => Object.hasOwn(AUTHORITIES, text);

/** Every public body of the catalogue. */
export const ALL_AUTHORITIES: readonly Authority[] = Object.keys(AUTHORITIES)
  .filter(isAuthorityId)
  .map((id) => {
    const verified = NAMED_IN_LETTER.includes(id);
    return { id, ...AUTHORITIES[id], source: verified ? SOURCES.letter : SOURCES.unchecked, verified };
  });
