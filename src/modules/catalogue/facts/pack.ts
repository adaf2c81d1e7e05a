import type { Bilingual } from './bilingual.js';
import type { Fact } from './fact.js';

/** Packs in which articles are traded; a pair is one too, since gloves are counted that way. */
export const PACK_NAMES = {
  pair: { nl: 'paar', en: 'pair' },
  box: { nl: 'doos', en: 'box' },
  'box-long-cuff': { nl: 'doos lange manchet', en: 'box, long cuff' },
  case: { nl: 'omdoos', en: 'case' },
  bag: { nl: 'zak', en: 'bag' },
  roll: { nl: 'rol', en: 'roll' },
  'bottle-500-ml': { nl: 'fles van 500 ml', en: '500 ml bottle' },
  'bottle-1-l': { nl: 'fles van 1 liter', en: '1 litre bottle' },
  'can-5-l': { nl: 'can van 5 liter', en: '5 litre can' },
  'container-1000-l': { nl: 'vat van 1000 liter', en: '1,000 litre container' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type PackUnit = keyof typeof PACK_NAMES;

/** A pack and how many base units (pieces or litres) it holds. */
export interface Pack extends Fact {
  readonly unit: PackUnit;
  readonly name: Bilingual;
  /** Base units of the product group in one pack. */
  readonly contains: number;
}

/** A pack as it is usually traded. Sizes differ per article, so a reporter may always state another. */
export const tradePack = (unit: PackUnit, contains: number): Pack => ({
  unit,
  name: PACK_NAMES[unit],
  contains,
  source: 'usual pack in trade, to be checked by an expert',
  verified: false,
});

/** Two pieces, by definition. */
export const PAIR: Pack = { unit: 'pair', name: PACK_NAMES.pair, contains: 2, source: 'by definition', verified: true };
