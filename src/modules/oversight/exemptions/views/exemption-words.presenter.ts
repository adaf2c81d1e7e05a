import type { ExemptionTerm } from '../../../../domain/duties/exemption.js';
import type { Option } from '../../../../web/forms/select.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { allProductGroups } from '../../../catalogue/index.js';
import { productName } from '../../product-name.js';
import type { ExemptionOnRecord } from '../exemption-on-record.js';
import { exemptionsWords } from '../exemptions.words.js';

/** From what, in words. */
export function whatText({ productGroup }: Pick<ExemptionTerm, 'productGroup'>, language: Language): string {
  return productGroup === null ? translator(language, exemptionsWords)('field.product.all') : productName(productGroup, language);
}

/** Its days, in words: of one that was ended early the last on which it held, unless it never did. */
export function daysText({ from, until, endedOn }: Pick<ExemptionOnRecord, 'endedOn' | 'from' | 'until'>, language: Language): string {
  const { day } = formatter(language);
  const last = endedOn !== null && endedOn >= from && endedOn < until ? endedOn : until;
  return translator(language, exemptionsWords)('between', { from: day(from), until: day(last) });
}

/** The products to choose from. */
export function productOptions(language: Language): readonly Option[] {
  return allProductGroups().map(({ id, name }) => ({ value: id, label: name[language] }));
}
