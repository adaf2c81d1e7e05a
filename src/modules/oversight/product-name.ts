import type { Language } from '../../domain/language.js';
import { productGroup } from '../catalogue/index.js';

/** What a product group is called; its id when the catalogue no longer knows it. */
export function productName(id: string, language: Language): string {
  return productGroup(id)?.name[language] ?? id;
}
