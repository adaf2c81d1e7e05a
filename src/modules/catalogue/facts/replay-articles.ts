import type { Fact } from './fact.js';
import type { ProductGroupId } from './product-group-id.js';
import { SOURCES } from './sources.js';

/** An article of the replay material and how it counts here. */
export interface ReplayArticle extends Fact {
  readonly code: string;
  readonly productGroup: ProductGroupId;
  /** Base units in what the article calls a piece: 0.5 litre in a bottle of 500 ml, else 1. */
  readonly baseUnitsPerPiece: number;
  readonly piecesPerBox: number;
}

const article = (code: string, productGroup: ProductGroupId, piecesPerBox: number, baseUnitsPerPiece = 1): ReplayArticle => ({
  code,
  productGroup,
  baseUnitsPerPiece,
  piecesPerBox,
  source: SOURCES.demo,
  verified: false,
});

/** Article codes of the replay material; its box sizes are those of one hospital's suppliers, not the usual packs. */
export const REPLAY_ARTICLES: readonly ReplayArticle[] = [
  article('FFP2', 'ffp2', 20),
  article('MASK2R', 'surgical-mask-iir', 50),
  article('GOWN', 'isolation-gown', 50),
  article('APRON', 'apron', 100),
  article('GLOVE-M', 'examination-glove', 200),
  article('GOGGLE', 'goggles', 10),
  article('VISOR', 'face-shield', 20),
  article('HANDALC', 'hand-disinfectant', 12, 0.5),
  article('HMEF', 'breathing-circuit-filter', 25),
  article('CSUC', 'closed-suction-catheter', 20),
  article('SYR50', 'syringe', 60),
  article('IVSET', 'infusion-set', 50),
];
