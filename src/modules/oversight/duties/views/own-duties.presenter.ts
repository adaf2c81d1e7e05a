import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { productName } from '../../product-name.js';
import { dutiesWords } from '../duties.words.js';
import type { OwnDuty } from '../own-duties.js';
import type { DutyRow } from './own-duties.view.js';

/** What is due when, in words of who reports. */
export function dutyRows(duties: readonly OwnDuty[], language: Language): readonly DutyRow[] {
  const t = translator(language, dutiesWords);
  const { day } = formatter(language);
  return duties.map(({ productGroup, basis, lastAsOf, dueOn, standing }) => ({
    key: productGroup,
    name: productName(productGroup, language),
    last: lastAsOf === null ? t('duties.never') : day(lastAsOf),
    dueOn: day(dueOn),
    basis: t(`basis.${basis}`),
    standing: t(`standing.${standing}`),
  }));
}
