import type { Language } from '../../../domain/language.js';
import { translator } from '../../../web/languages/translator.js';
import { productGroup } from '../../catalogue/index.js';
import { whatIfWords } from '../what-if.words.js';

/** What a product group is called; its id when the catalogue no longer knows it. */
export function nameOf(id: string, language: Language): string {
  return productGroup(id)?.name[language] ?? id;
}

/** The base unit that it is counted in, "stuks". */
export function unitOf(id: string, language: Language): string {
  return translator(language, whatIfWords)(productGroup(id)?.baseUnit === 'litre' ? 'unit.litre' : 'unit.piece');
}
