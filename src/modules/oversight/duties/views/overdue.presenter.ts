import { DUTY_BASES } from '../../../../domain/duties/due-statement.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { allProductGroups } from '../../../catalogue/index.js';
import { productName } from '../../product-name.js';
import { dutiesWords } from '../duties.words.js';
import { type Sent, textIn } from '../duty-form.presenter.js';
import type { ExemptLine, OverdueAndExempt, OverdueFilter, OverdueLine } from '../overdue-statements.js';
import type { OverduePageProps } from './overdue.view.js';

const SIDES = ['care', 'supplier'] as const;

/** What the address asks for; what it does not know is not asked. */
export function overdueFilter(query: Sent): OverdueFilter {
  return {
    side: SIDES.find((one) => one === textIn(query, 'side')),
    basis: DUTY_BASES.find((one) => one === textIn(query, 'basis')),
    productGroup: allProductGroups().find(({ id }) => id === textIn(query, 'product'))?.id,
  };
}

/** Who is overdue, and who is exempt, in finished words. */
export function overduePage(
  { overdue, exempt }: OverdueAndExempt,
  filter: OverdueFilter,
  language: Language,
): Omit<OverduePageProps, 'frame'> {
  const t = translator(language, dutiesWords);
  const shown = overdue.filter((line) => isAsked(line, filter));
  const exempted = exempt.filter((line) => isAsked(line, filter));
  return {
    exempt: {
      count: t('exempt.count', { count: exempted.length }),
      rows: exempted.map((line) => ({
        key: `${line.organisationId} ${line.basis} ${line.until} ${line.lastAsOf}`,
        cells: exemptCellsOf(line, language),
      })),
    },
    count: t('overdue.count', { count: shown.length }),
    rows: shown.map((line) => ({
      key: `${line.organisationId} ${line.basis} ${line.dueOn} ${line.lastAsOf}`,
      cells: cellsOf(line, language),
    })),
    chosen: { side: filter.side ?? '', basis: filter.basis ?? '', product: filter.productGroup ?? '' },
    options: {
      sides: SIDES.map((value) => ({ value, label: t(`side.${value}`) })),
      bases: DUTY_BASES.map((value) => ({ value, label: t(`basis.${value}`) })),
      products: allProductGroups().map(({ id, name }) => ({ value: id, label: name[language] })),
    },
  };
}

function isAsked(line: Pick<OverdueLine, 'basis' | 'products' | 'side'>, { side, basis, productGroup }: OverdueFilter): boolean {
  const fits = [side === undefined || line.side === side, basis === undefined || line.basis === basis];
  return fits.every(Boolean) && (productGroup === undefined || line.products.includes(productGroup));
}

function cellsOf({ name, products, basis, dueOn, businessDays, lastAsOf, remindedAt }: OverdueLine, language: Language): string[] {
  const t = translator(language, dutiesWords);
  const { day, instant } = formatter(language);
  return [
    name,
    products.map((id) => productName(id, language)).join(', '),
    t(`basis.${basis}`),
    day(dueOn),
    String(businessDays),
    lastAsOf === null ? t('overdue.never') : day(lastAsOf),
    remindedAt === null ? t('overdue.notReminded') : instant(remindedAt),
  ];
}

function exemptCellsOf({ name, products, basis, until, lastAsOf }: ExemptLine, language: Language): string[] {
  const t = translator(language, dutiesWords);
  const { day } = formatter(language);
  return [
    name,
    products.map((id) => productName(id, language)).join(', '),
    t(`basis.${basis}`),
    day(until),
    lastAsOf === null ? t('overdue.never') : day(lastAsOf),
  ];
}
