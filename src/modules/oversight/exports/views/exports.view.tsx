import { Button } from '../../../../web/forms/button.js';
import { ButtonRow } from '../../../../web/forms/button-row.js';
import { DateInput } from '../../../../web/forms/date-input.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { type Option, Select } from '../../../../web/forms/select.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { Notice } from '../../../../web/parts/notice.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { exportsWords } from '../exports.words.js';

/** An export in finished words, and what the reader can do with it. */
export interface ExportLine {
  readonly id: string;
  readonly asked: string;
  readonly what: string;
  readonly reason: string;
  readonly standing: string;
  readonly step: 'decide' | 'take' | undefined;
}

export interface ExportsPageProps {
  readonly frame: Frame;
  readonly productGroups: readonly Option[];
  readonly lines: readonly ExportLine[];
  readonly form: FormState;
  /** Why a step with one of the lines was refused. */
  readonly refused: readonly string[];
}

/** What the desk takes out: asking, deciding, fetching. */
export const ExportsPage = ({ frame, productGroups, lines, form, refused }: ExportsPageProps) => {
  const t = translator(frame.language, exportsWords);
  return (
    <Page {...frame} title={t('exports.title')} width="wide" faulty={form.faults.length > 0}>
      <p>
        <a href="/triage">{t('exports.back')}</a>
      </p>
      <h1>{t('exports.title')}</h1>
      {refused.length > 0 && (
        <Notice kind="error" live>
          {refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <p>{t('exports.intro')}</p>
      <Ask frame={frame} productGroups={productGroups} form={form} />
      <h2>{t('exports.list')}</h2>
      {lines.length === 0 ? <EmptyState title={t('exports.none')} /> : <Lines frame={frame} lines={lines} />}
    </Page>
  );
};

const Ask = ({ frame, productGroups, form }: Pick<ExportsPageProps, 'frame' | 'productGroups' | 'form'>) => {
  const t = translator(frame.language, exportsWords);
  const names: Readonly<Record<string, string>> = {
    productGroup: t('exports.productGroup'),
    from: t('exports.from'),
    until: t('exports.until'),
    reason: t('exports.reason'),
  };
  return (
    <>
      <h2>{t('exports.ask')}</h2>
      <Form action="/triage/uitvoer" csrf={frame.person?.csrf ?? ''} {...form} nameOf={(name) => names[name]}>
        <Select name="productGroup" label={t('exports.productGroup')} options={productGroups} none={t('what.all')} optional />
        <DateInput name="from" label={t('exports.from')} optional />
        <DateInput name="until" label={t('exports.until')} optional />
        <TextArea name="reason" label={t('exports.reason')} />
        <Button>{t('exports.send')}</Button>
      </Form>
    </>
  );
};

const Lines = ({ frame, lines }: Pick<ExportsPageProps, 'frame' | 'lines'>) => {
  const t = translator(frame.language, exportsWords);
  const columns = (['asked', 'what', 'reason', 'standing', 'step'] as const).map((name) => ({ label: t(`exports.${name}`) }));
  const rows = lines.map(({ id, asked, what, reason, standing, step }) => ({
    key: id,
    cells: [asked, what, reason, standing, <Step frame={frame} id={id} step={step} />],
  }));
  return <StackedTable id="uitvoer" caption={t('exports.list')} columns={columns} rows={rows} />;
};

const Step = ({ frame, id, step }: Pick<ExportsPageProps, 'frame'> & Pick<ExportLine, 'id' | 'step'>) => {
  const t = translator(frame.language, exportsWords);
  if (step === undefined) return <></>;
  const place = `/triage/uitvoer/${id}`;
  return (
    <Form action={step === 'take' ? `${place}/bestand` : `${place}/besluit`} csrf={frame.person?.csrf ?? ''}>
      <ButtonRow>
        {step === 'take' ? (
          <Button kind="secondary">{t('take.send')}</Button>
        ) : (
          (['yes', 'no'] as const).map((answer) => (
            <Button kind="secondary" name="answer" value={answer} key={answer}>
              {t(`decide.${answer}`)}
            </Button>
          ))
        )}
      </ButtonRow>
    </Form>
  );
};
