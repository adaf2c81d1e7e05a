import { Button } from '../../../web/forms/button.js';
import { ButtonRow } from '../../../web/forms/button-row.js';
import { Select, type Option } from '../../../web/forms/select.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { triageWords } from '../triage.words.js';

export interface InboxFilterProps {
  readonly language: Language;
  readonly kinds: readonly Option[];
  readonly products: readonly Option[];
  readonly severities: readonly Option[];
  readonly chosen: { readonly kind: string; readonly product: string; readonly severity: string };
}

/** Narrows the inbox down. It changes nothing, so its answers stand in the address and can be kept as a bookmark. */
export const InboxFilterForm = ({ language, kinds, products, severities, chosen }: InboxFilterProps) => {
  const t = translator(language, triageWords);
  const narrowed = Object.values(chosen).some((answer) => answer !== '');
  return (
    <details open={narrowed}>
      <summary>{t('filter.title')}</summary>
      <form method="get" action="/triage" aria-label={t('filter.title')}>
        <div class="columns">
          <Select name="soort" label={t('reports.kind')} options={kinds} value={chosen.kind} />
          <Select name="product" label={t('reports.product')} options={products} value={chosen.product} />
          <Select name="ernst" label={t('filter.severity')} options={severities} value={chosen.severity} />
        </div>
        <ButtonRow>
          <Button>{t('filter.apply')}</Button>
          {narrowed && (
            <a class="button button-secondary" href="/triage">
              {t('filter.clear')}
            </a>
          )}
        </ButtonRow>
      </form>
    </details>
  );
};
