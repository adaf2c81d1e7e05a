import { Button } from '../../../../web/forms/button.js';
import { DateInput } from '../../../../web/forms/date-input.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { type Option, Select } from '../../../../web/forms/select.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { TextInput } from '../../../../web/forms/text-input.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { exemptionsWords } from '../exemptions.words.js';

export interface ExemptionsPageProps {
  readonly frame: Frame;
  readonly lines: readonly Readonly<Record<'days' | 'id' | 'organisation' | 'standing' | 'what', string>>[];
  readonly organisations: readonly Option[];
  readonly products: readonly Option[];
  readonly form: FormState;
}

const COLUMNS = ['organisation', 'product', 'days', 'standing'] as const;
const FIELDS = ['organisation', 'product', 'from', 'until', 'reason', 'contact'] as const;

/** The exemptions on record, for the desk, and the form on which it records one of its own accord. */
export const ExemptionsPage = ({ frame, lines, organisations, products, form }: ExemptionsPageProps) => {
  const t = translator(frame.language, exemptionsWords);
  return (
    <Page {...frame} title={t('desk.title')} width="wide" faulty={form.faults.length > 0}>
      <h1>{t('desk.title')}</h1>
      <p class="lead">{t('desk.lead')}</p>
      <p>
        <a href="/plichten/te-laat">{t('desk.overdue')}</a> · <a href="/plichten">{t('desk.duties')}</a>
      </p>
      {lines.length === 0 ? (
        <p>{t('desk.none')}</p>
      ) : (
        <StackedTable
          id="vrijstellingen"
          caption={t('desk.list')}
          columns={COLUMNS.map((name) => ({ label: t(`field.${name}`) }))}
          rows={lines.map(({ id, organisation, what, days, standing }) => ({
            key: id,
            cells: [
              <a href={`/plichten/vrijstellingen/${id}`} key="organisation">
                {organisation}
              </a>,
              ...[what, days, standing],
            ],
          }))}
        />
      )}
      <Record frame={frame} organisations={organisations} products={products} form={form} />
    </Page>
  );
};

const Record = ({ frame, organisations, products, form }: Omit<ExemptionsPageProps, 'lines'>) => {
  const t = translator(frame.language, exemptionsWords);
  const names: Readonly<Record<string, string>> = Object.fromEntries(FIELDS.map((name) => [name, t(`field.${name}`)]));
  return (
    <details open={form.faults.length > 0}>
      <summary>{t('record.title')}</summary>
      <Form action="/plichten/vrijstellingen" csrf={frame.person?.csrf ?? ''} {...form} nameOf={(name) => names[name]}>
        <Select name="organisation" label={t('field.organisation')} options={organisations} />
        <Select name="product" label={t('field.product')} none={t('field.product.all')} options={products} optional />
        <DateInput name="from" label={t('field.from')} />
        <DateInput name="until" label={t('field.until')} />
        <TextArea name="reason" label={t('field.reason')} hint={t('field.reason.hint')} />
        <TextInput name="contact" label={t('field.contact')} hint={t('field.contact.hint')} />
        <Button>{t('record.send')}</Button>
      </Form>
    </details>
  );
};
