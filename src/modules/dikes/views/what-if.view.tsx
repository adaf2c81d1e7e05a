import { Button } from '../../../web/forms/button.js';
import { ErrorSummary } from '../../../web/forms/error-summary.js';
import { FormContext, type FormState } from '../../../web/forms/form-context.js';
import { NumberInput } from '../../../web/forms/number-input.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { StackedTable } from '../../../web/parts/stacked-table.js';
import { dikesWords } from '../dikes.words.js';
import { whatIfWords } from '../what-if.words.js';

interface WhatIfProps {
  readonly language: Language;
  readonly productGroup: string;
  readonly unit: string;
  readonly after: readonly { readonly key: string; readonly cells: readonly string[] }[];
  readonly form: FormState;
}

/** Weighs a change to the dikes. It keeps nothing, so its answers stand in the address. */
export const WhatIf = ({ language, productGroup, unit, after, form }: WhatIfProps) => {
  const t = translator(language, whatIfWords);
  const names: Readonly<Record<string, string>> = { dike1: t('whatIf.dike1'), dike2: t('whatIf.dike2'), sooner: t('whatIf.sooner') };
  return (
    <>
      <h2 id="wat-als">{t('whatIf.title')}</h2>
      <p>
        {t('whatIf.text')} <a href="/signalen">{t('whatIf.flags')}</a>
      </p>
      <form method="get" action={`/dijken/${productGroup}#wat-als`} aria-label={t('whatIf.title')} novalidate>
        <ErrorSummary faults={form.faults} nameOf={(name) => names[name]} />
        <FormContext.Provider value={form}>
          <div class="columns">
            <NumberInput name="dike1" label={t('whatIf.dike1')} hint={t('whatIf.hint', { unit })} optional />
            <NumberInput name="dike2" label={t('whatIf.dike2')} hint={t('whatIf.hint', { unit })} optional />
            <NumberInput name="sooner" label={t('whatIf.sooner')} optional />
          </div>
        </FormContext.Provider>
        <Button>{t('whatIf.send')}</Button>
      </form>
      {after.length > 0 && <After language={language} rows={after} />}
    </>
  );
};

const After = ({ language, rows }: { readonly language: Language; readonly rows: WhatIfProps['after'] }) => {
  const t = translator(language, whatIfWords);
  const columns = [
    { label: translator(language, dikesWords)('clock.scenario') },
    { label: t('whatIf.before') },
    { label: t('whatIf.after') },
  ];
  return (
    <>
      <h3>{t('whatIf.result')}</h3>
      <StackedTable id="ervoor-erna" caption={t('whatIf.result')} columns={columns} rows={rows} />
    </>
  );
};
