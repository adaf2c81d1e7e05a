import { cpv, emdn } from '../code.js';
import { tradePack } from '../pack.js';
import type { ProductGroup } from '../product-group.js';
import { regulation } from '../regulation.js';
import { SOURCES } from '../sources.js';
import { PPE_LEAD_TIME, uncheckedSpan } from '../span.js';
import { standard } from '../standard.js';
import { substitute } from '../substitute.js';

const MEDICAL_CLOTHING = cpv('33199000-1', 'Kleding voor medisch personeel', 'Medical clothing');
const INFECTIVE_AGENTS = standard(
  'EN 14126:2003',
  'Beschermende kleding tegen ziekteverwekkers',
  'Protective clothing against infective agents',
);

const GOWN: ProductGroup = {
  id: 'isolation-gown',
  name: { nl: 'Isolatiejas met lange mouw', en: 'Isolation gown' },
  letterGroup: 'gowns-and-aprons',
  ironStock: true,
  status: 'current',
  capital: false,
  baseUnit: 'piece',
  packs: [tradePack('bag', 10), tradePack('case', 100)],
  standards: [
    standard('EN 13795-1:2025', 'Operatiekleding: afdekmateriaal en jassen', 'Surgical clothing: drapes and gowns', SOURCES.standards2078),
    standard('EN 13795-2:2025', 'Operatiekleding: kleding voor schone lucht', 'Surgical clothing: clean air suits', SOURCES.standards2078),
    INFECTIVE_AGENTS,
    standard(
      'EN 13034:2005+A1:2009',
      'Beperkte bescherming tegen vloeibare chemicaliën (type 6)',
      'Limited protection against liquid chemicals (type 6)',
    ),
  ],
  regulations: [
    regulation('ppe', 'categorie III als het tegen ziekteverwekkers beschermt', 'category III when it protects against infective agents'),
    regulation('medical-device', 'klasse I (operatiejas)', 'class I (surgical gown)'),
  ],
  codes: [
    emdn('T0204', 'SURGICAL GOWNS (EXCLUDING PERSONAL PROTECTIVE EQUIPMENT - PPE)'),
    emdn('T0205', 'NON-SURGICAL GOWNS (EXCLUDING PERSONAL PROTECTIVE EQUIPMENT - PPE)'),
    MEDICAL_CLOTHING,
    cpv('35113410-6', 'Beschermende kleding tegen biologische en chemische stoffen', 'Garments for biological or chemical protection'),
  ],
  shelfLifeMonths: uncheckedSpan(36, 60),
  leadTimeWeeks: PPE_LEAD_TIME,
  substitutes: [
    substitute('equal', 'reusable-gown', { nl: 'Als er genoeg wascapaciteit is.', en: 'Where there is laundry capacity.' }),
    substitute('lower', 'apron', {
      nl: 'Als de armen niets aanraken, met handschoenen en handhygiëne.',
      en: 'Where the arms touch nothing, with gloves and hand hygiene.',
    }),
    substitute('equal', 'coverall', {
      nl: 'Als iedereen het veilig uittrekken heeft geoefend.',
      en: 'Where all have practised taking it off safely.',
    }),
  ],
  materials: ['pp-spunbond', 'sms-nonwoven', 'pe-film'],
  searchTerms: { nl: ['isolatiejas', 'beschermjas', 'overjas', 'jas', 'halterschort lange mouw'], en: ['gown', 'isolation gown'] },
  note: { nl: 'Neemt veel ruimte in bij opslag en vervoer.', en: 'Takes much room in storage and transport.' },
  source: SOURCES.letter,
  verified: true,
};

const APRON: ProductGroup = {
  id: 'apron',
  name: { nl: 'Schort (wegwerp)', en: 'Disposable apron' },
  letterGroup: 'gowns-and-aprons',
  ironStock: true,
  status: 'current',
  capital: false,
  baseUnit: 'piece',
  packs: [tradePack('roll', 200), tradePack('box', 100)],
  standards: [
    INFECTIVE_AGENTS,
    standard(
      'EN 14605:2005+A1:2009',
      'Vloeistofdichte kleding voor een deel van het lichaam',
      'Liquid-tight clothing for part of the body',
    ),
  ],
  regulations: [
    regulation('ppe', 'categorie I of III, naar wat het belooft', 'category I or III, by what it claims'),
    regulation('medical-device', 'klasse I', 'class I'),
  ],
  codes: [emdn('T0209', 'SURGICAL APRONS (EXCLUDING PERSONAL PROTECTIVE EQUIPMENT - PPE)'), MEDICAL_CLOTHING],
  shelfLifeMonths: uncheckedSpan(36, 60),
  leadTimeWeeks: PPE_LEAD_TIME,
  substitutes: [substitute('higher', 'isolation-gown', { nl: 'Altijd.', en: 'Always.' })],
  materials: ['pe-film'],
  searchTerms: { nl: ['schort', 'halterschort', 'plastic schort'], en: ['apron'] },
  note: null,
  source: SOURCES.letter,
  verified: true,
};

const CAP: ProductGroup = {
  id: 'cap',
  name: { nl: 'Muts of haarnet', en: 'Cap or bouffant cap' },
  letterGroup: 'caps',
  ironStock: true,
  status: 'current',
  capital: false,
  baseUnit: 'piece',
  packs: [tradePack('box', 100), tradePack('case', 1000)],
  standards: [],
  regulations: [regulation('medical-device', 'klasse I', 'class I')],
  codes: [
    emdn('T0207', 'CAPS AND HEADWEAR (EXCLUDING PERSONAL PROTECTIVE EQUIPMENT - PPE)'),
    MEDICAL_CLOTHING,
    cpv('18443330-8', 'Mutsen', 'Hoods'),
  ],
  shelfLifeMonths: uncheckedSpan(36, 60),
  leadTimeWeeks: PPE_LEAD_TIME,
  substitutes: [substitute('equal', 'textile-cap', { nl: 'Als er genoeg wascapaciteit is.', en: 'Where there is laundry capacity.' })],
  materials: ['pp-spunbond'],
  searchTerms: { nl: ['muts', 'haarnet', 'operatiemuts'], en: ['cap', 'bouffant'] },
  note: null,
  source: SOURCES.letter,
  verified: true,
};

/** What covers body and hair. */
export const CLOTHING: readonly ProductGroup[] = [GOWN, APRON, CAP];
