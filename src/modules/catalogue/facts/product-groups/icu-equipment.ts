import { cpv, emdn } from '../code.js';
import type { ProductGroup } from '../product-group.js';
import { regulation } from '../regulation.js';
import { SOURCES } from '../sources.js';
import { uncheckedSpan } from '../span.js';
import { standard } from '../standard.js';
import { substitute } from '../substitute.js';

const VENTILATOR: ProductGroup = {
  id: 'icu-ventilator',
  name: { nl: 'Beademingsapparaat (IC)', en: 'Intensive care ventilator' },
  letterGroup: 'icu-equipment',
  ironStock: true,
  status: 'current',
  capital: true,
  baseUnit: 'piece',
  packs: [],
  standards: [
    standard('EN ISO 80601-2-12', 'Beademingsapparaten voor de IC', 'Critical care ventilators'),
    standard('EN 60601-1', 'Medische elektrische toestellen: basisveiligheid', 'Medical electrical equipment: basic safety'),
    standard('EN ISO 5356-1', 'Kegelvormige koppelingen', 'Conical connectors'),
  ],
  regulations: [regulation('medical-device', 'klasse IIb', 'class IIb')],
  codes: [
    emdn('Z1203010502', 'ADULT PULMONARY VENTILATORS'),
    emdn('Z1203010504', 'ADULT AND PAEDIATRIC/NEONATAL PULMONARY VENTILATORS'),
    emdn('Z1203010503', 'NEONATAL/PAEDIATRIC PULMONARY VENTILATORS'),
    emdn('Z12030104', 'PORTABLE PULMONARY VENTILATORS'),
    emdn('Z1203010585', 'PULMONARY VENTILATORS FOR HOSPITAL USE - CONSUMABLES'),
    cpv('33157400-9', 'Medicinale beademingsapparatuur', 'Medical breathing devices'),
  ],
  shelfLifeMonths: null,
  leadTimeWeeks: uncheckedSpan(12, 52),
  substitutes: [
    substitute('lower', 'transport-ventilator', { nl: 'Voor korte tijd.', en: 'For a short time.' }),
    substitute('lower', 'anaesthesia-machine', { nl: 'Met mensen die ermee hebben geoefend.', en: 'With staff trained on it.' }),
  ],
  materials: ['sensors-valves', 'blower-motor', 'pcb-semiconductor', 'breathing-circuit'],
  searchTerms: { nl: ['beademing', 'ventilator', 'IC-apparatuur'], en: ['ventilator'] },
  note: {
    nl: 'Zonder slangen en filters kan een apparaat niet beademen: meld ook die.',
    en: 'Without circuits and filters a machine ventilates nobody: report those too.',
  },
  source: SOURCES.letter,
  verified: true,
};

const OXYGEN: ProductGroup = {
  id: 'oxygen-device',
  name: { nl: 'Zuurstofapparaat (concentrator)', en: 'Oxygen concentrator' },
  letterGroup: 'icu-equipment',
  ironStock: true,
  status: 'current',
  capital: true,
  baseUnit: 'piece',
  packs: [],
  standards: [
    standard('EN ISO 80601-2-69', 'Zuurstofconcentratoren', 'Oxygen concentrator equipment'),
    standard('EN ISO 80601-2-90', 'Toestellen voor hoge zuurstofstroom', 'Respiratory high-flow therapy equipment'),
  ],
  regulations: [regulation('medical-device', 'klasse IIa of IIb', 'class IIa or IIb')],
  codes: [
    emdn('Z12159004', 'OXYGEN CONCENTRATORS'),
    emdn('R0301020302', 'HIGH FLOW THERAPY NASAL CANNULAS (HFNC)'),
    emdn('R0301020301', 'OXYGEN THERAPY STANDARD NASAL CANNULAS (GOGGLES)'),
    emdn('R03010201', 'AIR/OXYGEN MASKS'),
    emdn('R03010206', 'MASKS WITH RESERVOIR'),
    cpv('33157810-6', 'Zuurstoftherapie-unit', 'Oxygen therapy unit'),
    cpv('33157800-3', 'Unit voor het toedienen van zuurstof', 'Oxygen administration unit'),
    cpv('33157110-9', 'Zuurstofmasker', 'Oxygen mask'),
  ],
  shelfLifeMonths: null,
  leadTimeWeeks: uncheckedSpan(8, 26),
  substitutes: [
    substitute('equal', 'oxygen-cylinder', { nl: 'Als aanvoer en zuurstofstroom genoeg zijn.', en: 'Where supply and flow rate suffice.' }),
  ],
  materials: ['zeolite', 'compressor', 'sensors-valves', 'nasal-cannula-tubing'],
  searchTerms: { nl: ['zuurstof', 'zuurstofconcentrator', 'optiflow', 'neusbril'], en: ['oxygen', 'concentrator', 'HFNO'] },
  note: null,
  source: SOURCES.letter,
  verified: true,
};

const PUMP: ProductGroup = {
  id: 'infusion-pump',
  name: { nl: 'Infuuspomp of spuitenpomp', en: 'Infusion or syringe pump' },
  letterGroup: 'icu-equipment',
  ironStock: true,
  status: 'current',
  capital: true,
  baseUnit: 'piece',
  packs: [],
  standards: [standard('EN 60601-2-24', 'Infuuspompen en regelaars', 'Infusion pumps and controllers')],
  regulations: [regulation('medical-device', 'klasse IIb', 'class IIb')],
  codes: [emdn('Z12030301', 'INFUSION PUMPS'), emdn('Z12030302', 'SYRINGE PUMPS'), cpv('33194110-0', 'Infuuspompen', 'Infusion pumps')],
  shelfLifeMonths: null,
  leadTimeWeeks: uncheckedSpan(12, 40),
  substitutes: [],
  materials: ['pcb-semiconductor', 'blower-motor'],
  searchTerms: { nl: ['infuuspomp', 'perfusor', 'spuitenpomp'], en: ['infusion pump', 'syringe pump'] },
  note: null,
  source: `${SOURCES.letter} (intensive care equipment); LCH, emergency stock, lchulpmiddelen.nl`,
  verified: true,
};

const MONITOR: ProductGroup = {
  id: 'patient-monitor',
  name: { nl: 'Patiëntmonitor of saturatiemeter', en: 'Patient monitor or pulse oximeter' },
  letterGroup: 'icu-equipment',
  ironStock: true,
  status: 'current',
  capital: true,
  baseUnit: 'piece',
  packs: [],
  standards: [
    standard('EN ISO 80601-2-61', 'Saturatiemeters', 'Pulse oximeter equipment'),
    standard('EN 60601-2-49', 'Patiëntmonitoren met meer functies', 'Multifunction patient monitors'),
  ],
  regulations: [regulation('medical-device', 'klasse IIb', 'class IIb')],
  codes: [
    emdn('Z1203020201', 'MULTI–PARAMETER PATIENT BEDSIDE MONITORS'),
    emdn('Z1203020202', 'TRANSPORTABLE/PORTABLE MULTI–PARAMETER PATIENT MONITORS'),
    emdn('Z1203020408', 'PULSE OXIMETERS'),
    cpv('33195000-3', 'Patiëntenbewakingssysteem', 'Patient-monitoring system'),
  ],
  shelfLifeMonths: null,
  leadTimeWeeks: uncheckedSpan(8, 30),
  substitutes: [],
  materials: ['pcb-semiconductor', 'sensors-valves'],
  searchTerms: { nl: ['monitor', 'saturatiemeter'], en: ['monitor', 'SpO2'] },
  note: null,
  source: `${SOURCES.letter} (intensive care equipment; the split is our own)`,
  verified: false,
};

/** Intensive care equipment, which the letter counts as one group, in four. */
export const ICU_EQUIPMENT: readonly ProductGroup[] = [VENTILATOR, OXYGEN, PUMP, MONITOR];
