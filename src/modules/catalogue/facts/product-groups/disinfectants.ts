import { cpv, emdn } from '../code.js';
import { tradePack } from '../pack.js';
import type { ProductGroup } from '../product-group.js';
import { regulation } from '../regulation.js';
import { SOURCES } from '../sources.js';
import { uncheckedSpan } from '../span.js';
import { standard } from '../standard.js';
import { substitute } from '../substitute.js';

const VIRUCIDAL = standard('EN 14476:2013+A2:2019', 'Werking tegen virussen in de zorg', 'Virucidal activity in the medical area');
const DISINFECTANTS_CPV = cpv('24455000-8', 'Ontsmettingsmiddelen', 'Disinfectants');

const HAND: ProductGroup = {
  id: 'hand-disinfectant',
  name: { nl: 'Handalcohol (handdesinfectie)', en: 'Alcohol-based hand rub' },
  letterGroup: 'disinfectants',
  ironStock: true,
  status: 'current',
  capital: false,
  baseUnit: 'litre',
  packs: [tradePack('bottle-500-ml', 0.5), tradePack('bottle-1-l', 1), tradePack('can-5-l', 5), tradePack('container-1000-l', 1000)],
  standards: [
    standard('EN 1500:2013', 'Hygiënische handdesinfectie: beproeving', 'Hygienic hand rub: test method'),
    VIRUCIDAL,
    standard('EN 12791', 'Chirurgische handdesinfectie', 'Surgical hand disinfection'),
  ],
  regulations: [
    regulation('biocide', 'productsoort 1; toelating door het Ctgb', 'product type 1; authorised by the Ctgb'),
    regulation('medicinal-product', 'alleen huidantisepticum voor patiënten', 'skin antiseptics for patients only'),
  ],
  codes: [cpv('33631600-8', 'Antiseptica en desinfecteermiddelen', 'Antiseptics and disinfectants'), DISINFECTANTS_CPV],
  shelfLifeMonths: uncheckedSpan(24, 36),
  leadTimeWeeks: uncheckedSpan(2, 8),
  substitutes: [
    substitute(
      'equal',
      'who-hand-rub',
      {
        nl: 'Als het Ctgb een vrijstelling geeft, zoals in 2020; alleen voor zorgverleners.',
        en: 'Where the Ctgb grants an exemption, as in 2020; for care professionals only.',
      },
      'Ctgb, exemptions for hand disinfection, 2020',
    ),
    substitute('equal', 'soap-and-water', { nl: 'Bij zichtbaar vuile handen.', en: 'For hands that are visibly soiled.' }),
  ],
  materials: ['ethanol', 'isopropanol', 'carbomer', 'bottle-pump'],
  searchTerms: { nl: ['handalcohol', 'handgel', 'desinfectans', 'desinfectiemiddel'], en: ['hand rub', 'sanitiser'] },
  note: {
    nl: 'Wij tellen liters: een fles van 500 ml is een halve liter. Brandbaar, dus de opslag is beperkt. EMDN heeft er geen code voor.',
    en: 'We count litres: a 500 ml bottle is half a litre. Flammable, so storage is limited. EMDN has no code for it.',
  },
  source: SOURCES.letter,
  verified: true,
};

const DEVICE: ProductGroup = {
  id: 'device-disinfectant',
  name: { nl: 'Desinfectans voor oppervlakken en hulpmiddelen', en: 'Surface and device disinfectant' },
  letterGroup: 'disinfectants',
  ironStock: true,
  status: 'current',
  capital: false,
  baseUnit: 'litre',
  packs: [tradePack('can-5-l', 5)],
  standards: [
    standard('EN 14885', 'Desinfectiemiddelen: welke norm waarvoor geldt', 'Chemical disinfectants: which standard applies to what'),
    standard('EN 16615', 'Doekentest op vier velden', 'Four-field wipe test'),
    VIRUCIDAL,
  ],
  regulations: [
    regulation('biocide', 'productsoort 2 (oppervlakken)', 'product type 2 (surfaces)'),
    regulation('medical-device', 'klasse IIa of IIb (regel 16), voor hulpmiddelen', 'class IIa or IIb (rule 16), for devices'),
  ],
  codes: [
    emdn('D0701', 'ETHANOL FOR THE DISINFECTION OF MEDICAL DEVICES'),
    emdn('D0702', 'ISOPROPYL ALCOHOL FOR THE DISINFECTION OF MEDICAL DEVICES'),
    emdn('D0301', 'HYPOCHLORITES AND ASSOCIATES FOR THE DISINFECTION OF MEDICAL DEVICES'),
    emdn('D0302', 'DICHLOROISOCYANURATES FOR THE DISINFECTION OF MEDICAL DEVICES'),
    emdn('D0501', 'PERACETIC ACID AND ASSOCIATES FOR THE DISINFECTION OF MEDICAL DEVICES'),
    emdn('D0502', 'HYDROGEN PEROXIDE FOR DISINFECTION OF MEDICAL DEVICES'),
    emdn('D0901', 'AMMONIUM SALTS FOR THE DISINFECTION OF MEDICAL DEVICES'),
    emdn('D99', 'DISINFECTANTS, ANTISEPTICS, STERILISING AGENTS AND DETERGENTS FOR MEDICAL DEVICES - OTHER'),
    DISINFECTANTS_CPV,
    cpv('33191000-5', 'Instrumentarium voor sterilisatie, desinfectie en reiniging', 'Sterilisation, disinfection and hygiene devices'),
  ],
  shelfLifeMonths: uncheckedSpan(12, 36),
  leadTimeWeeks: uncheckedSpan(2, 8),
  substitutes: [
    substitute('equal', 'other-active-substance', { nl: 'Als het hulpmiddel er tegen kan.', en: 'Where the device can stand it.' }),
  ],
  materials: ['ethanol', 'isopropanol', 'hypochlorite', 'quats', 'nonwoven-wipe'],
  searchTerms: { nl: ['desinfectans', 'chloor', 'alcoholdoekjes', 'oppervlaktedesinfectie'], en: ['disinfectant', 'wipes'] },
  note: {
    nl: 'Wij tellen liters. Doekjes laten zich niet in liters omrekenen: laat ze weg uit de opgave.',
    en: 'We count litres. Wipes cannot be turned into litres: leave them out of the statement.',
  },
  source: SOURCES.letter,
  verified: true,
};

/** Disinfectants, counted in litres. */
export const DISINFECTANTS: readonly ProductGroup[] = [HAND, DEVICE];
