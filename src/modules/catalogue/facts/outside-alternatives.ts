import type { Bilingual } from './bilingual.js';

/** Alternatives that are named but not counted: they have no product group of their own. */
export const OUTSIDE_ALTERNATIVES = {
  'surgical-mask-ii': { nl: 'Chirurgisch mondneusmasker type II', en: 'Medical face mask type II' },
  ffp3: { nl: 'Ademhalingsmasker FFP3', en: 'FFP3 respirator' },
  n95: { nl: 'N95-masker (Amerikaanse norm)', en: 'N95 mask (United States standard)' },
  'reusable-gown': { nl: 'Wasbare isolatiejas', en: 'Washable isolation gown' },
  coverall: { nl: 'Beschermende overall', en: 'Protective coverall' },
  'textile-cap': { nl: 'Wasbare operatiemuts', en: 'Washable surgical cap' },
  'latex-glove': { nl: 'Handschoen van latex', en: 'Glove of latex' },
  'vinyl-glove': { nl: 'Handschoen van vinyl', en: 'Glove of vinyl' },
  'who-hand-rub': { nl: 'Handalcohol volgens het recept van de WHO', en: 'Hand rub to the WHO recipe' },
  'soap-and-water': { nl: 'Wassen met water en zeep', en: 'Washing with soap and water' },
  'other-active-substance': { nl: 'Middel met een andere werkzame stof', en: 'Product with another active substance' },
  'transport-ventilator': { nl: 'Beademingsapparaat voor vervoer', en: 'Ventilator for transport' },
  'anaesthesia-machine': { nl: 'Anesthesietoestel', en: 'Anaesthetic machine' },
  'oxygen-cylinder': { nl: 'Zuurstoffles', en: 'Cylinder of oxygen' },
  'other-needle-gauge': { nl: 'Naald met een andere dikte', en: 'Needle of another gauge' },
  'plain-needle': { nl: 'Naald zonder prikbescherming', en: 'Needle without sharps protection' },
  'other-syringe-volume': { nl: 'Spuit met een andere inhoud', en: 'Syringe of another volume' },
  'low-dead-space-syringe': { nl: 'Spuit met weinig restvolume', en: 'Syringe with low dead space' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type OutsideAlternativeId = keyof typeof OUTSIDE_ALTERNATIVES;
