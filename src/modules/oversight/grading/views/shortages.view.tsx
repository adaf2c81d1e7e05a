import { Button } from '../../../../web/forms/button.js';
import { DateInput } from '../../../../web/forms/date-input.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { type Option, Select } from '../../../../web/forms/select.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { gradingWords } from '../grading.words.js';

/** A shortage in finished words. */
export interface ShortageLine {
  readonly id: string;
  readonly name: string;
  readonly days: string;
  readonly source: string;
}

export interface ShortagesProps {
  readonly frame: Frame;
  readonly shortages: readonly ShortageLine[];
  readonly products: readonly Option[];
  readonly scopes: readonly Option[];
  readonly form: FormState;
}

const PLACE = '/trefzekerheid/tekorten';

/** The shortages that really were, and a form for one more. */
export const Shortages = (props: ShortagesProps) => {
  const t = translator(props.frame.language, gradingWords);
  return (
    <>
      <h2>{t('shortages')}</h2>
      {props.shortages.length === 0 ? <EmptyState title={t('shortages.none')} /> : <Known {...props} />}
      <h3>{t('shortages.add')}</h3>
      <Add {...props} />
    </>
  );
};

const Known = ({ frame, shortages }: ShortagesProps) => {
  const t = translator(frame.language, gradingWords);
  const names = ['shortage.name', 'shortage.days', 'shortage.source', 'shortage.step'] as const;
  const rows = shortages.map(({ id, name, days, source }) => ({
    key: id,
    cells: [
      name,
      days,
      source,
      <Form action={`${PLACE}/${id}/terug`} csrf={frame.person?.csrf ?? ''} key={id}>
        <Button kind="secondary">{t('shortage.withdraw')}</Button>
      </Form>,
    ],
  }));
  return <StackedTable id="tekorten" caption={t('shortages')} columns={names.map((name) => ({ label: t(name) }))} rows={rows} />;
};

const Add = ({ frame, products, scopes, form }: ShortagesProps) => {
  const t = translator(frame.language, gradingWords);
  const names: Readonly<Record<string, string>> = {
    productGroup: t('product'),
    scope: t('shortage.scope'),
    beganOn: t('shortage.began'),
    endedOn: t('shortage.ended'),
    source: t('source'),
  };
  return (
    <Form action={PLACE} csrf={frame.person?.csrf ?? ''} {...form} nameOf={(name) => names[name]}>
      <Select name="productGroup" label={t('product')} options={products} />
      <Select name="scope" label={t('shortage.scope')} options={scopes} />
      <DateInput name="beganOn" label={t('shortage.began')} />
      <DateInput name="endedOn" label={t('shortage.ended')} hint={t('shortage.ended.hint')} optional />
      <TextArea name="source" label={t('source')} hint={t('source.hint')} />
      <Button>{t('send')}</Button>
    </Form>
  );
};
