import { cpv, emdn } from '../code.js';
import { tradePack } from '../pack.js';
import type { ProductGroup } from '../product-group.js';
import { regulation } from '../regulation.js';
import { SOURCES } from '../sources.js';
import { uncheckedSpan } from '../span.js';
import { standard } from '../standard.js';
import { substitute } from '../substitute.js';

const NEEDLE: ProductGroup = {
  id: 'hypodermic-needle',
  name: { nl: 'Injectienaald', en: 'Hypodermic needle' },
  letterGroup: 'needles-and-syringes',
  ironStock: true,
  status: 'current',
  capital: false,
  baseUnit: 'piece',
  packs: [tradePack('box', 100), tradePack('case', 5000)],
  standards: [
    standard('EN ISO 7864:2016', 'Steriele injectienaalden voor eenmalig gebruik', 'Sterile hypodermic needles for single use'),
    standard('EN ISO 23908', 'Bescherming tegen prikken', 'Sharps injury protection'),
    standard('EN ISO 80369-7', 'Koppelingen met kleine boring, in bloedvaten', 'Small-bore connectors, intravascular'),
  ],
  regulations: [regulation('medical-device', 'klasse IIa (regel 6), steriel', 'class IIa (rule 6), sterile')],
  codes: [
    emdn('A0101010101', 'HYPODERMIC SYRINGE NEEDLES, WITH SAFETY SYSTEMS'),
    emdn('A0101010102', 'HYPODERMIC SYRINGE NEEDLES, W/O SAFETY SYSTEMS'),
    emdn('A01010199', 'HYPODERMIC NEEDLES - OTHER'),
    cpv('33141320-9', 'Naalden voor medisch gebruik', 'Medical needles'),
  ],
  shelfLifeMonths: uncheckedSpan(48, 60),
  leadTimeWeeks: uncheckedSpan(8, 26),
  substitutes: [
    substitute('equal', 'other-needle-gauge', { nl: 'Als de behandeling het toelaat.', en: 'Where the treatment allows.' }),
    substitute('lower', 'plain-needle', {
      nl: 'Alleen zonder kans op prikken: Richtlijn 2010/32/EU vraagt anders om een veilige naald.',
      en: 'Only without a risk of injury: Directive 2010/32/EU otherwise asks for a safety needle.',
    }),
  ],
  materials: ['stainless-cannula', 'pp-medical', 'eo-sterilisation'],
  searchTerms: { nl: ['naald', 'injectienaald', 'optreknaald'], en: ['needle'] },
  note: null,
  source: SOURCES.letter,
  verified: true,
};

const SYRINGE: ProductGroup = {
  id: 'syringe',
  name: { nl: 'Injectiespuit', en: 'Syringe without needle' },
  letterGroup: 'needles-and-syringes',
  ironStock: true,
  status: 'current',
  capital: false,
  baseUnit: 'piece',
  packs: [tradePack('box', 100)],
  standards: [
    standard('EN ISO 7886-1:2018', 'Steriele spuiten voor gebruik met de hand', 'Sterile hypodermic syringes for manual use'),
    standard('EN ISO 7886-2', 'Spuiten voor aangedreven pompen', 'Syringes for power-driven pumps'),
    standard('EN ISO 80369-7', 'Koppelingen met kleine boring', 'Small-bore connectors'),
  ],
  regulations: [
    regulation('medical-device', 'klasse I met meetfunctie of steriel, IIa met pomp', 'class I measuring or sterile, IIa with a pump'),
  ],
  codes: [
    emdn('A020102010102', 'INFUSION AND IRRIGATION SYRINGES, 2-PIECE LUER CONE, 2-PIECE WITHOUT NEEDLE, SINGLE-USE'),
    emdn('A020102010202', 'INFUSION AND IRRIGATION SYRINGES, LUER CONE, 3-PIECE WITHOUT NEEDLE, SINGLE-USE'),
    emdn('A020102020102', 'INFUSION AND IRRIGATION SYRINGES, LUER LOCK CONE, 3-PIECE WITHOUT NEEDLE, SINGLE-USE'),
    emdn('A020109', 'TUBERCULIN SYRINGES, SINGLE-USE'),
    emdn('A02010205', 'INFUSION AND IRRIGATION SYRINGES WITH SAFETY SYSTEM, SINGLE-USE'),
    emdn('A020199', 'SYRINGES, SINGLE-USE - OTHER'),
    cpv('33141310-6', 'Injectiespuiten', 'Syringes'),
  ],
  shelfLifeMonths: uncheckedSpan(36, 60),
  leadTimeWeeks: uncheckedSpan(8, 26),
  substitutes: [
    substitute('equal', 'other-syringe-volume', {
      nl: 'Als de dosis nauwkeurig genoeg blijft.',
      en: 'Where the dose stays accurate enough.',
    }),
    substitute('higher', 'low-dead-space-syringe', { nl: 'Bij vaccineren.', en: 'For vaccination.' }),
  ],
  materials: ['pp-medical', 'rubber-stopper', 'eo-sterilisation'],
  searchTerms: { nl: ['spuit', 'injectiespuit', 'luer lock'], en: ['syringe'] },
  note: null,
  source: SOURCES.letter,
  verified: true,
};

const SWAB: ProductGroup = {
  id: 'sample-swab',
  name: { nl: 'Wattenstaaf met transportmedium', en: 'Sample collection swab with medium' },
  letterGroup: null,
  ironStock: false,
  status: 'current',
  capital: false,
  baseUnit: 'piece',
  packs: [tradePack('box', 100)],
  standards: [],
  regulations: [regulation('medical-device', 'klasse Is', 'class Is'), regulation('in-vitro-diagnostic', 'klasse A', 'class A')],
  codes: [
    emdn('A1101', 'SAMPLE COLLECTION NEUTRAL SWABS'),
    emdn('A1102', 'SAMPLE COLLECTION SWABS WITH TRANSPORT MEDIUM'),
    cpv('33141625-7', 'Diagnosesets', 'Diagnostic kits'),
  ],
  shelfLifeMonths: uncheckedSpan(12, 24),
  leadTimeWeeks: uncheckedSpan(4, 12),
  substitutes: [],
  materials: ['pp-medical', 'flocked-nylon', 'eo-sterilisation'],
  searchTerms: { nl: ['swab', 'wattenstaaf', 'afnameset'], en: ['swab'] },
  note: { nl: 'Staat niet in de brief, wel op de lijst van het LCH.', en: 'Not in the letter, but on the list of the LCH.' },
  source: 'LCH, product list, lchulpmiddelen.nl',
  verified: false,
};

/** What pierces, injects and takes samples. */
export const NEEDLES_AND_SYRINGES: readonly ProductGroup[] = [NEEDLE, SYRINGE, SWAB];
