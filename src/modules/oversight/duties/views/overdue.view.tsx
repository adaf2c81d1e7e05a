import { Button } from '../../../../web/forms/button.js';
import { FormContext } from '../../../../web/forms/form-context.js';
import { type Option, Select } from '../../../../web/forms/select.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { dutiesWords } from '../duties.words.js';

type Rows = readonly { readonly key: string; readonly cells: readonly string[] }[];

export interface OverduePageProps {
  readonly frame: Frame;
  readonly count: string;
  readonly rows: Rows;
  readonly exempt: { readonly count: string; readonly rows: Rows };
  readonly chosen: Readonly<Record<'basis' | 'product' | 'side', string>>;
  readonly options: Readonly<Record<'bases' | 'products' | 'sides', readonly Option[]>>;
}

/** Who did not state what was due, and who need not, for the desk. */
export const OverduePage = ({ frame, count, rows, exempt, chosen, options }: OverduePageProps) => {
  const t = translator(frame.language, dutiesWords);
  const labels = [
    ...[t('overdue.organisation'), t('duties.product'), t('duties.basis'), t('duties.dueOn')],
    ...[t('overdue.days'), t('duties.last'), t('overdue.reminded')],
  ];
  return (
    <Page {...frame} title={t('overdue.title')} width="wide">
      <h1>{t('overdue.title')}</h1>
      <p class="lead">{t('overdue.lead')}</p>
      <form method="get" action="/plichten/te-laat" aria-label={t('overdue.filter')}>
        <FormContext.Provider value={{ faults: [], typed: chosen }}>
          <div class="columns">
            <Select name="side" label={t('propose.side')} none={t('overdue.all')} options={options.sides} optional />
            <Select name="basis" label={t('propose.basis')} none={t('overdue.all')} options={options.bases} optional />
            <Select name="product" label={t('propose.product')} none={t('overdue.all')} options={options.products} optional />
          </div>
        </FormContext.Provider>
        <Button kind="secondary">{t('overdue.filter')}</Button>
      </form>
      <p>{count}</p>
      {rows.length === 0 ? (
        <p>{t('overdue.none')}</p>
      ) : (
        <StackedTable id="te-laat" caption={t('overdue.title')} columns={labels.map((label) => ({ label }))} rows={rows} />
      )}
      <Exempt frame={frame} exempt={exempt} />
    </Page>
  );
};

const Exempt = ({ frame, exempt: { count, rows } }: Pick<OverduePageProps, 'exempt' | 'frame'>) => {
  const t = translator(frame.language, dutiesWords);
  const labels = [t('overdue.organisation'), t('duties.product'), t('duties.basis'), t('exempt.until'), t('duties.last')];
  return (
    <>
      <h2>{t('exempt.title')}</h2>
      <p>
        {count} <a href="/plichten/vrijstellingen">{t('exempt.all')}</a>
      </p>
      {rows.length > 0 && <StackedTable id="vrij" caption={t('exempt.title')} columns={labels.map((label) => ({ label }))} rows={rows} />}
    </>
  );
};
