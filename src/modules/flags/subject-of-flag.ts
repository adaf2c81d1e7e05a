import type { Language } from '../../domain/language.js';
import { productGroup, safetyRegion } from '../catalogue/index.js';

interface Subject {
  readonly productGroup: string;
  readonly scopeCode: string;
}

const COUNTRY: Readonly<Record<Language, string>> = { nl: 'Heel Nederland', en: 'The whole country' };

/** What a flag is about, in words: the product, and where. */
export function subjectOfFlag(
  { productGroup: id, scopeCode }: Subject,
  language: Language,
): { readonly product: string; readonly where: string } {
  const product = productGroup(id)?.name[language] ?? id;
  const where = scopeCode === 'NL' ? COUNTRY[language] : (safetyRegion(scopeCode)?.name ?? scopeCode);
  return { product, where };
}
