import type { Bilingual } from '../bilingual.js';
import { PACK_NAMES } from '../pack.js';
import type { ProductGroup } from '../product-group.js';
import type { ProductGroupId } from '../product-group-id.js';
import { SOURCES } from '../sources.js';

interface Addition {
  readonly id: ProductGroupId;
  readonly name: Bilingual;
  /** Pieces in a box. */
  readonly box: number;
  readonly searchTerms: ProductGroup['searchTerms'];
}

/** A hospital consumable that the demo world counts; nothing about it was looked up, so nothing more is said. */
const addition = ({ id, name, box, searchTerms }: Addition): ProductGroup => ({
  id,
  name,
  letterGroup: null,
  ironStock: false,
  status: 'current',
  capital: false,
  baseUnit: 'piece',
  packs: [{ unit: 'box', name: PACK_NAMES.box, contains: box, source: SOURCES.demo, verified: false }],
  standards: [],
  regulations: [],
  codes: [],
  shelfLifeMonths: null,
  leadTimeWeeks: null,
  substitutes: [],
  materials: [],
  searchTerms,
  note: { nl: 'Eigen toevoeging voor de proefwereld; niet nagekeken.', en: 'Own addition for the demo world; not checked.' },
  source: SOURCES.demo,
  verified: false,
});

/** Hospital consumables that the demo world needs and the letter does not name. */
export const DEMO_ADDITIONS: readonly ProductGroup[] = [
  addition({
    id: 'breathing-circuit-filter',
    name: { nl: 'Beademingsfilter (HMEF)', en: 'Breathing-circuit filter (HMEF)' },
    box: 25,
    searchTerms: { nl: ['HMEF', 'beademingsfilter'], en: ['HMEF', 'breathing filter'] },
  }),
  addition({
    id: 'closed-suction-catheter',
    name: { nl: 'Gesloten uitzuigkatheter', en: 'Closed suction catheter' },
    box: 20,
    searchTerms: { nl: ['uitzuigkatheter', 'gesloten uitzuigsysteem'], en: ['suction catheter'] },
  }),
  addition({
    id: 'infusion-set',
    name: { nl: 'Infuussysteem', en: 'Infusion set' },
    box: 50,
    searchTerms: { nl: ['infuusset', 'infuuslijn', 'toedieningssysteem'], en: ['infusion set', 'giving set'] },
  }),
];
