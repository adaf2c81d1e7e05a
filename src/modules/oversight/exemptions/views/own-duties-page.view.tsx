import { Button } from '../../../../web/forms/button.js';
import { DateInput } from '../../../../web/forms/date-input.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { type Option, Select } from '../../../../web/forms/select.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { type DutyRow, OwnDuties } from '../../duties/views/own-duties.view.js';
import { Refused } from '../../views/refused.view.js';
import { exemptionsWords } from '../exemptions.words.js';

/** An exemption in words of the organisation that has it or asked for it. */
export interface OwnExemptionLine {
  readonly id: string;
  readonly what: string;
  readonly days: string;
  readonly standing: string;
  /** What the organisation asked; null: it did not. */
  readonly request: string | null;
  /** What the desk said, about ending it, and who can be asked; null: nothing. */
  readonly answer: string | null;
  readonly ending: string | null;
  readonly contact: string | null;
  /** What the button says with which it is withdrawn or ended; null: there is nothing left of it. */
  readonly step: string | null;
}

export interface OwnDutiesPageProps {
  readonly frame: Frame;
  readonly duties: readonly DutyRow[];
  readonly exemptions: readonly OwnExemptionLine[];
  readonly products: readonly Option[];
  readonly form: FormState;
  readonly refused: readonly string[];
}

/** What the own organisation has to state, from what it is exempt, and the form on which it asks. */
export const OwnDutiesPage = ({ frame, duties, exemptions, products, form, refused }: OwnDutiesPageProps) => {
  const t = translator(frame.language, exemptionsWords);
  return (
    <Page {...frame} title={t('own.title')} width="wide" faulty={form.faults.length > 0}>
      <p>
        <a href="/start">{t('own.home')}</a>
      </p>
      <h1>{t('own.title')}</h1>
      <Refused sentences={refused} />
      <p class="lead">{t('own.intro')}</p>
      {duties.length === 0 ? <p>{t('own.duties.none')}</p> : <OwnDuties language={frame.language} duties={duties} />}
      <h2>{t('own.list')}</h2>
      {exemptions.length === 0 ? <p>{t('own.none')}</p> : <Lines frame={frame} exemptions={exemptions} />}
      <Ask frame={frame} products={products} form={form} />
    </Page>
  );
};

const Lines = ({ frame, exemptions }: Pick<OwnDutiesPageProps, 'exemptions' | 'frame'>) => {
  const t = translator(frame.language, exemptionsWords);
  const labels = [t('field.product'), t('field.days'), t('field.standing'), t('own.request'), t('own.answer')];
  return (
    <StackedTable
      id="vrijstellingen"
      caption={t('own.list')}
      columns={labels.map((label) => ({ label }))}
      rows={exemptions.map((line) => ({
        key: line.id,
        cells: [
          line.what,
          line.days,
          <Standing frame={frame} line={line} key="standing" />,
          line.request ?? '–',
          <Said line={line} key="said" />,
        ],
      }))}
    />
  );
};

const Standing = ({ frame, line: { id, standing, step } }: { readonly frame: Frame; readonly line: OwnExemptionLine }) => (
  <div>
    <p>{standing}</p>
    {step !== null && (
      <Form action={`/plichten/eigen/vrijstellingen/${id}/einde`} csrf={frame.person?.csrf ?? ''}>
        <Button kind="secondary">{step}</Button>
      </Form>
    )}
  </div>
);

const Said = ({ line: { answer, ending, contact } }: { readonly line: OwnExemptionLine }) => {
  const said = [answer, ending, contact].flatMap((text) => text ?? []);
  return <div>{said.length === 0 ? '–' : said.map((text) => <p key={text}>{text}</p>)}</div>;
};

const Ask = ({ frame, products, form }: Pick<OwnDutiesPageProps, 'form' | 'frame' | 'products'>) => {
  const t = translator(frame.language, exemptionsWords);
  const names: Readonly<Record<string, string>> = {
    product: t('field.product'),
    from: t('field.from'),
    until: t('field.until'),
    reason: t('ask.reason'),
  };
  return (
    <>
      <h2>{t('ask.title')}</h2>
      <Form action="/plichten/eigen/vrijstellingen" csrf={frame.person?.csrf ?? ''} {...form} nameOf={(name) => names[name]}>
        <Select name="product" label={t('field.product')} none={t('field.product.all')} options={products} optional />
        <DateInput name="from" label={t('field.from')} />
        <DateInput name="until" label={t('field.until')} />
        <TextArea name="reason" label={t('ask.reason')} hint={t('ask.reason.hint')} />
        <Button>{t('ask.send')}</Button>
      </Form>
    </>
  );
};
