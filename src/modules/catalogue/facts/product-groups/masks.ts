import { cpv, emdn } from '../code.js';
import { tradePack } from '../pack.js';
import type { ProductGroup } from '../product-group.js';
import { regulation } from '../regulation.js';
import { SOURCES } from '../sources.js';
import { MASK_SHELF_LIFE, PPE_LEAD_TIME } from '../span.js';
import { standard } from '../standard.js';
import { substitute } from '../substitute.js';

const SURGICAL_MASK: ProductGroup = {
  id: 'surgical-mask-iir',
  name: { nl: 'Chirurgisch mondneusmasker type IIR', en: 'Medical face mask type IIR' },
  letterGroup: 'surgical-masks',
  ironStock: true,
  status: 'current',
  capital: false,
  baseUnit: 'piece',
  packs: [tradePack('box', 50), tradePack('case', 2000)],
  standards: [
    standard(
      'EN 14683:2025',
      'Medische mondneusmaskers: eisen en beproeving',
      'Medical face masks: requirements and tests',
      SOURCES.standards2078,
    ),
    standard(
      'EN 14683:2019+AC:2019',
      'De vorige uitgave, nog op oude voorraad',
      'The edition before, still on older stock',
      'CEN, EN 14683:2019+AC:2019',
    ),
  ],
  regulations: [regulation('medical-device', 'klasse I (regel 1); steriel: Is', 'class I (rule 1); sterile: Is', SOURCES.letter)],
  codes: [
    emdn('T020604', 'MEDICAL USE FACE MASKS, TYPE II AND IIR'),
    cpv('33140000-3', 'Medische verbruiksartikelen', 'Medical consumables'),
    cpv('18143000-3', 'Beschermende uitrusting', 'Protective gear'),
  ],
  shelfLifeMonths: MASK_SHELF_LIFE,
  leadTimeWeeks: PPE_LEAD_TIME,
  substitutes: [
    substitute('lower', 'surgical-mask-ii', { nl: 'Als er geen kans op spatten is.', en: 'Where nothing can splash.' }),
    substitute('higher', 'ffp2', {
      nl: 'Om de drager te beschermen. Let op de ademweerstand; geen ventiel in een steriel veld.',
      en: 'To protect the wearer. Mind the breathing resistance; no valve in a sterile field.',
    }),
  ],
  materials: ['pp-meltblown', 'pp-spunbond', 'nose-wire', 'ear-loop-elastic'],
  searchTerms: { nl: ['mondkapje', 'mondmasker', 'chirurgisch masker', 'operatiemasker', '2R'], en: ['surgical mask', 'face mask'] },
  note: null,
  source: SOURCES.letter,
  verified: true,
};

const FFP2: ProductGroup = {
  id: 'ffp2',
  name: { nl: 'Ademhalingsbeschermingsmasker FFP2', en: 'Filtering facepiece respirator FFP2' },
  letterGroup: 'respirators',
  ironStock: true,
  status: 'current',
  capital: false,
  baseUnit: 'piece',
  packs: [tradePack('box', 20), tradePack('case', 1000)],
  standards: [standard('EN 149:2001+A1:2009', 'Filtrerende halfmaskers tegen deeltjes', 'Filtering half masks against particles')],
  regulations: [
    regulation('ppe', 'categorie III (schadelijke biologische agentia)', 'category III (harmful biological agents)', SOURCES.letter),
  ],
  codes: [
    cpv('18143000-3', 'Beschermende uitrusting', 'Protective gear'),
    cpv('35113410-6', 'Beschermende kleding tegen biologische en chemische stoffen', 'Garments for biological or chemical protection'),
  ],
  shelfLifeMonths: MASK_SHELF_LIFE,
  leadTimeWeeks: PPE_LEAD_TIME,
  substitutes: [
    substitute('higher', 'ffp3', { nl: 'Altijd.', en: 'Always.' }),
    substitute(
      'derogation-only',
      'kn95',
      {
        nl: 'Niet meer toegestaan in de zorg: de uitzondering stopte op 1 september 2020, leveren mag niet sinds 1 oktober 2021.',
        en: 'No longer allowed in care: the derogation ended on 1 September 2020, supply has been barred since 1 October 2021.',
      },
      `${SOURCES.letterFootnote4}; de Volkskrant, November 2021`,
    ),
    substitute('derogation-only', 'n95', {
      nl: 'Alleen na een Europese beoordeling of met een uitzondering in een crisis.',
      en: 'Only after a European conformity assessment or under a crisis derogation.',
    }),
    substitute('lower', 'surgical-mask-iir', {
      nl: 'Als er geen aerosolen vrijkomen, volgens de richtlijn infectiepreventie.',
      en: 'Where no aerosols arise, by the guideline on infection prevention.',
    }),
  ],
  materials: ['pp-meltblown', 'pp-spunbond', 'nose-wire', 'ear-loop-elastic', 'exhalation-valve'],
  searchTerms: { nl: ['FFP2', 'ademmasker', 'stofmasker', 'mondmasker FFP2'], en: ['respirator', 'FFP2'] },
  note: {
    nl: 'EMDN telt geen persoonlijke bescherming: er is geen EMDN-code.',
    en: 'EMDN leaves out protective equipment: there is no EMDN code.',
  },
  source: SOURCES.letter,
  verified: true,
};

const KN95: ProductGroup = {
  id: 'kn95',
  name: { nl: 'KN95-masker (crisisuitzondering, vervallen)', en: 'KN95 mask (crisis derogation, ended)' },
  letterGroup: null,
  ironStock: false,
  status: 'retired',
  capital: false,
  baseUnit: 'piece',
  packs: [tradePack('box', 20)],
  standards: [
    standard('GB 2626', 'Chinese norm voor filtrerende maskers, geen Europese', 'Chinese standard for filtering masks, not a European one'),
  ],
  regulations: [regulation('ppe-derogation-ended', 'zonder CE-markering', 'without CE marking', SOURCES.letterFootnote4)],
  codes: [cpv('18143000-3', 'Beschermende uitrusting', 'Protective gear')],
  shelfLifeMonths: { from: 24, to: 60, source: `as FFP2; ${SOURCES.unchecked}`, verified: false },
  leadTimeWeeks: PPE_LEAD_TIME,
  substitutes: [],
  materials: ['pp-meltblown', 'pp-spunbond'],
  searchTerms: { nl: ['KN95'], en: ['KN95'] },
  note: {
    nl: 'De verwachte vraag is onbekend, dus de dekking ook. In november 2021 verdween deze voorraad in één keer uit de cijfers.',
    en: 'Expected demand is unknown, and so is cover. In November 2021 this stock left the figures all at once.',
  },
  source: SOURCES.letterTable2,
  verified: true,
};

/** Masks and respirators. */
export const MASKS: readonly ProductGroup[] = [SURGICAL_MASK, FFP2, KN95];
