import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { productGroup } from '../../catalogue/index.js';
import { panelWords } from '../panel.words.js';

/** The base unit that a product group is counted in, "stuks". */
export function unitOf(productGroupId: string, language: Language): string {
  return translator(language, panelWords)(productGroup(productGroupId)?.baseUnit === 'litre' ? 'unit.litre' : 'unit.piece');
}
