import { cpv, emdn } from '../code.js';
import { PAIR, tradePack } from '../pack.js';
import type { ProductGroup } from '../product-group.js';
import { regulation } from '../regulation.js';
import { SOURCES } from '../sources.js';
import { PPE_LEAD_TIME, uncheckedSpan } from '../span.js';
import { standard } from '../standard.js';
import { substitute } from '../substitute.js';

const GLOVE: ProductGroup = {
  id: 'examination-glove',
  name: { nl: 'Onderzoekshandschoen', en: 'Examination glove (single)' },
  letterGroup: 'examination-gloves',
  ironStock: true,
  status: 'current',
  capital: false,
  baseUnit: 'piece',
  packs: [PAIR, tradePack('box', 100), tradePack('box-long-cuff', 50), tradePack('case', 1000)],
  standards: [
    standard(
      'EN 455-1:2020+A2:2024',
      'Wegwerphandschoenen: vrij van gaatjes',
      'Single-use gloves: freedom from holes',
      SOURCES.standards681,
    ),
    standard(
      'EN 455-2:2024',
      'Wegwerphandschoenen: fysische eigenschappen',
      'Single-use gloves: physical properties',
      SOURCES.standards681,
    ),
    standard('EN 455-3', 'Wegwerphandschoenen: biologische beoordeling', 'Single-use gloves: biological evaluation'),
    standard('EN 455-4', 'Wegwerphandschoenen: houdbaarheid', 'Single-use gloves: shelf life'),
    standard('EN ISO 374-5:2016', 'Handschoenen tegen micro-organismen', 'Gloves against micro-organisms'),
    standard('EN ISO 374-1:2016+A1:2018', 'Handschoenen tegen chemicaliën', 'Gloves against chemicals'),
  ],
  regulations: [
    regulation('medical-device', 'klasse I; operatiehandschoen IIa', 'class I; surgical glove IIa', SOURCES.letterFootnote4),
    regulation('ppe', 'categorie III (micro-organismen, chemicaliën)', 'category III (micro-organisms, chemicals)'),
  ],
  codes: [
    emdn('T010201', 'LATEX EXAMINATION / TREATMENT GLOVES'),
    emdn('T01020204', 'NITRILE EXAMINATION / TREATMENT GLOVES'),
    emdn('T01020201', 'VINYL EXAMINATION / TREATMENT GLOVES'),
    emdn('T01020203', 'POLYCHLOROPREN EXAMINATION / TREATMENT GLOVES'),
    emdn('T01020202', 'POLYETHYLENE EXAMINATION / TREATMENT GLOVES'),
    emdn('T01020299', 'SYNTHETIC EXAMINATION / TREATMENT GLOVES - OTHER'),
    emdn('T010299', 'EXAMINATION / TREATMENT GLOVES - OTHER'),
    cpv('18424300-0', 'Wegwerphandschoenen', 'Disposable gloves'),
    cpv('33141420-0', 'Operatiehandschoenen', 'Surgical gloves'),
  ],
  shelfLifeMonths: uncheckedSpan(36, 60),
  leadTimeWeeks: PPE_LEAD_TIME,
  substitutes: [
    substitute('equal', 'latex-glove', {
      nl: 'In plaats van nitril, als drager en patiënt geen latexallergie hebben.',
      en: 'In place of nitrile, where neither wearer nor patient has a latex allergy.',
    }),
    substitute('lower', 'vinyl-glove', {
      nl: 'In plaats van nitril, kort en zonder bloed of cytostatica.',
      en: 'In place of nitrile, for short tasks without blood or cytostatics.',
    }),
  ],
  materials: ['nitrile-latex', 'natural-rubber-latex', 'pvc-paste', 'glove-former-capacity'],
  searchTerms: { nl: ['handschoen', 'nitril', 'latex', 'vinyl'], en: ['glove', 'nitrile'] },
  note: {
    nl: 'Wij tellen losse handschoenen. Een paar is er twee, een doos meestal honderd. Te warm bewaard plakken ze aan elkaar.',
    en: 'We count single gloves. A pair is two, a box usually a hundred. Stored too warm, they stick together.',
  },
  source: SOURCES.letter,
  verified: true,
};

const EYE_STANDARDS = [
  standard('EN ISO 16321-1:2022', 'Oog- en gelaatsbescherming op het werk', 'Eye and face protection at work'),
  standard('EN 166:2001', 'Oogbescherming, op oude voorraad', 'Eye protection, on older stock'),
];

const GOGGLES: ProductGroup = {
  id: 'goggles',
  name: { nl: 'Beschermbril of spatbril', en: 'Protective goggles' },
  letterGroup: 'goggles-and-shields',
  ironStock: true,
  status: 'current',
  capital: false,
  baseUnit: 'piece',
  packs: [tradePack('box', 10), tradePack('case', 100)],
  standards: EYE_STANDARDS,
  regulations: [regulation('ppe', 'categorie II; III tegen biologische agentia', 'category II; III against biological agents')],
  codes: [cpv('33735100-2', 'Veiligheidsbrillen', 'Protective goggles'), cpv('33735000-1', 'Beschermende brillen', 'Goggles')],
  shelfLifeMonths: uncheckedSpan(36, 120),
  leadTimeWeeks: PPE_LEAD_TIME,
  substitutes: [substitute('equal', 'face-shield', { nl: 'Alleen tegen spatten.', en: 'Against splashes only.' })],
  materials: ['pc-sheet', 'elastic-band'],
  searchTerms: { nl: ['bril', 'spatbril', 'oogbescherming', 'veiligheidsbril'], en: ['goggles', 'eye protection'] },
  note: {
    nl: 'Vaak herbruikbaar; zulke brillen hebben geen houdbaarheidsdatum. EMDN heeft er geen code voor.',
    en: 'Often reusable; such goggles have no expiry date. EMDN has no code for them.',
  },
  source: SOURCES.letter,
  verified: true,
};

const FACE_SHIELD: ProductGroup = {
  id: 'face-shield',
  name: { nl: 'Spatscherm of gelaatsscherm', en: 'Face shield (visor)' },
  letterGroup: 'goggles-and-shields',
  ironStock: true,
  status: 'current',
  capital: false,
  baseUnit: 'piece',
  packs: [tradePack('box', 10), tradePack('case', 200)],
  standards: EYE_STANDARDS,
  regulations: [regulation('ppe', 'categorie II of III', 'category II or III')],
  codes: [cpv('18142000-6', 'Veiligheidsmaskers', 'Safety visors')],
  shelfLifeMonths: uncheckedSpan(36, 60),
  leadTimeWeeks: PPE_LEAD_TIME,
  substitutes: [substitute('equal', 'goggles', { nl: 'Samen met een IIR-masker.', en: 'Together with a IIR mask.' })],
  materials: ['pet-sheet', 'foam-band', 'elastic-band'],
  searchTerms: { nl: ['spatscherm', 'gelaatsscherm', 'vizier', 'faceshield'], en: ['face shield', 'visor'] },
  note: null,
  source: SOURCES.letter,
  verified: true,
};

/** What protects hands, eyes and face. */
export const HANDS_AND_EYES: readonly ProductGroup[] = [GLOVE, GOGGLES, FACE_SHIELD];
