import type { Bilingual } from './bilingual.js';
import type { Fact } from './fact.js';
import { SOURCES } from './sources.js';

/** Materials, parts and capacities that product groups depend on, by id. None was checked with a maker yet. */
const NAMES = {
  'pp-meltblown': { nl: 'Polypropeen meltblown (filtermateriaal)', en: 'Polypropylene meltblown filter fabric' },
  'pp-spunbond': { nl: 'Polypropeen spunbond (vliesstof)', en: 'Polypropylene spunbond nonwoven' },
  'sms-nonwoven': { nl: 'SMS-vliesstof', en: 'SMS nonwoven laminate' },
  'pe-film': { nl: 'Polyetheenfolie', en: 'Polyethylene film' },
  'nose-wire': { nl: 'Neusclip', en: 'Nose wire' },
  'ear-loop-elastic': { nl: 'Oorelastiek', en: 'Ear loop elastic' },
  'exhalation-valve': { nl: 'Uitademventiel', en: 'Exhalation valve' },
  'elastic-band': { nl: 'Elastische band', en: 'Elastic band' },
  'foam-band': { nl: 'Schuimband', en: 'Foam band' },
  'nitrile-latex': { nl: 'Nitrillatex (XNBR)', en: 'Nitrile latex (XNBR)' },
  'natural-rubber-latex': { nl: 'Natuurrubberlatex', en: 'Natural rubber latex' },
  'pvc-paste': { nl: 'PVC-pasta', en: 'PVC paste' },
  'glove-former-capacity': { nl: 'Dompellijncapaciteit handschoenen', en: 'Glove dipping line capacity' },
  'pc-sheet': { nl: 'Polycarbonaat', en: 'Polycarbonate sheet' },
  'pet-sheet': { nl: 'PET-folie', en: 'PET sheet' },
  ethanol: { nl: 'Ethanol', en: 'Ethanol' },
  isopropanol: { nl: 'Isopropanol', en: 'Isopropanol' },
  carbomer: { nl: 'Carbomeer (geleermiddel)', en: 'Carbomer gelling agent' },
  'bottle-pump': { nl: 'Flacon en pomp', en: 'Bottle and pump' },
  hypochlorite: { nl: 'Hypochloriet', en: 'Hypochlorite' },
  quats: { nl: 'Quaternaire ammoniumverbindingen', en: 'Quaternary ammonium compounds' },
  'nonwoven-wipe': { nl: 'Vliesdoekje', en: 'Nonwoven wipe' },
  'sensors-valves': { nl: 'Sensoren en ventielen', en: 'Sensors and valves' },
  'blower-motor': { nl: 'Blower/motor', en: 'Blower or motor' },
  'pcb-semiconductor': { nl: 'Printplaat en halfgeleiders', en: 'PCB and semiconductors' },
  'breathing-circuit': { nl: 'Beademingsslang', en: 'Breathing circuit' },
  zeolite: { nl: 'Zeoliet (moleculaire zeef)', en: 'Zeolite' },
  compressor: { nl: 'Compressor', en: 'Compressor' },
  'nasal-cannula-tubing': { nl: 'Neusbrilslang', en: 'Nasal cannula tubing' },
  'stainless-cannula': { nl: 'RVS-canule', en: 'Stainless steel cannula' },
  'pp-medical': { nl: 'Medisch polypropeen', en: 'Medical grade polypropylene' },
  'rubber-stopper': { nl: 'Rubber zuigerstop', en: 'Plunger stopper' },
  'flocked-nylon': { nl: 'Geflockt nylon', en: 'Flocked nylon' },
  'eo-sterilisation': { nl: 'Sterilisatiecapaciteit (ethyleenoxide)', en: 'Ethylene oxide sterilisation capacity' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type MaterialId = keyof typeof NAMES;

/** A material, part or capacity whose shortage becomes a shortage of products. */
export interface Material extends Fact {
  readonly id: MaterialId;
  readonly name: Bilingual;
}

const isMaterialId = (text: string): text is MaterialId => Object.hasOwn(NAMES, text);

/** Every material, in the order of the product groups that use it first. */
export const MATERIALS: readonly Material[] = Object.keys(NAMES)
  .filter(isMaterialId)
  .map((id) => ({ id, name: NAMES[id], source: SOURCES.unchecked, verified: false }));
