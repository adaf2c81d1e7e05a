import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { productName } from '../../product-name.js';
import { dutiesWords } from '../duties.words.js';
import type { OwedStatement } from '../owed-statement.js';
import type { DutyRow } from './own-duties.view.js';

/** What is due when, in words of who reports. Product groups that are due alike are one line: whoever reports weekly reports all of them. */
export function dutyRows(duties: readonly OwedStatement[], language: Language): readonly DutyRow[] {
  const alike = new Map<string, OwedStatement[]>();
  for (const duty of duties) {
    const key = [duty.dueOn, duty.lastAsOf, duty.basis, duty.standing, duty.exemptUntil].join(' ');
    alike.set(key, [...(alike.get(key) ?? []), duty]);
  }
  return [...alike.values()].flatMap((some) => rowOf(some, language));
}

function rowOf(alike: readonly OwedStatement[], language: Language): DutyRow[] {
  const [first] = alike;
  if (first === undefined) return [];
  const t = translator(language, dutiesWords);
  const { day } = formatter(language);
  const { productGroup, basis, lastAsOf, dueOn, standing, exemptUntil } = first;
  return [
    {
      key: productGroup,
      name: alike.map((duty) => productName(duty.productGroup, language)).join(', '),
      last: lastAsOf === null ? t('duties.never') : day(lastAsOf),
      dueOn: day(dueOn),
      basis: t(`basis.${basis}`),
      standing: exemptUntil === null ? t(`standing.${standing}`) : t('standing.exempt', { until: day(exemptUntil) }),
    },
  ];
}
