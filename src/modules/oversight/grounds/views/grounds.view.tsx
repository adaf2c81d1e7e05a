import { Button } from '../../../../web/forms/button.js';
import { ButtonRow } from '../../../../web/forms/button-row.js';
import { DateInput } from '../../../../web/forms/date-input.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { type Option, Select } from '../../../../web/forms/select.js';
import { TextInput } from '../../../../web/forms/text-input.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { Notice } from '../../../../web/parts/notice.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { groundsWords } from '../grounds.words.js';

/** A legal ground in finished words. */
export interface GroundLine {
  readonly id: string;
  readonly article: string;
  readonly reference: string;
  readonly what: string;
  readonly days: string;
  readonly standing: string;
  /** The reader may decide on it. */
  readonly decides: boolean;
  /** The reader may end it. */
  readonly ends: boolean;
}

export interface GroundsPageProps {
  readonly frame: Frame;
  readonly organisations: readonly Option[];
  readonly lines: readonly GroundLine[];
  readonly form: FormState;
  /** Why a decision was refused. */
  readonly refused: readonly string[];
}

/** The legal grounds on record: entering one, and confirming what a colleague entered. */
export const GroundsPage = ({ frame, organisations, lines, form, refused }: GroundsPageProps) => {
  const t = translator(frame.language, groundsWords);
  return (
    <Page {...frame} title={t('grounds.title')} width="wide" faulty={form.faults.length > 0}>
      <p>
        <a href="/triage">{t('grounds.back')}</a>
      </p>
      <h1>{t('grounds.title')}</h1>
      {refused.length > 0 && (
        <Notice kind="error" live>
          {refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <p>{t('grounds.intro')}</p>
      <Enter frame={frame} organisations={organisations} form={form} />
      <h2>{t('grounds.list')}</h2>
      {lines.length === 0 ? <EmptyState title={t('grounds.none')} /> : <Lines frame={frame} lines={lines} />}
    </Page>
  );
};

const Enter = ({ frame, organisations, form }: Pick<GroundsPageProps, 'frame' | 'organisations' | 'form'>) => {
  const t = translator(frame.language, groundsWords);
  const names: Readonly<Record<string, string>> = {
    article: t('grounds.article'),
    reference: t('grounds.reference'),
    organisation: t('grounds.organisation'),
    report: t('grounds.report'),
    from: t('grounds.from'),
    until: t('grounds.until'),
  };
  return (
    <>
      <h2>{t('grounds.enter')}</h2>
      <Form action="/grondslagen" csrf={frame.person?.csrf ?? ''} {...form} nameOf={(name) => names[name]}>
        <TextInput name="article" label={t('grounds.article')} hint={t('grounds.article.hint')} />
        <TextInput name="reference" label={t('grounds.reference')} width="medium" />
        <Select name="organisation" label={t('grounds.organisation')} options={organisations} />
        <TextInput name="report" label={t('grounds.report')} hint={t('grounds.report.hint')} optional />
        <DateInput name="from" label={t('grounds.from')} />
        <DateInput name="until" label={t('grounds.until')} />
        <Button>{t('grounds.send')}</Button>
      </Form>
    </>
  );
};

const Lines = ({ frame, lines }: Pick<GroundsPageProps, 'frame' | 'lines'>) => {
  const t = translator(frame.language, groundsWords);
  const columns = (['article', 'reference', 'what', 'days', 'standing', 'step'] as const).map((name) => ({ label: t(`grounds.${name}`) }));
  const rows = lines.map((line) => {
    const { id, article, reference, what, days, standing } = line;
    return { key: id, cells: [article, reference, what, days, standing, <NextStep frame={frame} line={line} />] };
  });
  return <StackedTable id="grondslagen" caption={t('grounds.list')} columns={columns} rows={rows} />;
};

const NextStep = ({ frame, line: { id, decides, ends } }: Pick<GroundsPageProps, 'frame'> & { readonly line: GroundLine }) => {
  if (decides) return <Decide frame={frame} id={id} />;
  return ends ? <End frame={frame} id={id} /> : <></>;
};

const End = ({ frame, id }: Pick<GroundsPageProps, 'frame'> & { readonly id: string }) => (
  <Form action={`/grondslagen/${id}/einde`} csrf={frame.person?.csrf ?? ''}>
    <Button kind="secondary">{translator(frame.language, groundsWords)('grounds.end')}</Button>
  </Form>
);

const Decide = ({ frame, id }: Pick<GroundsPageProps, 'frame'> & { readonly id: string }) => {
  const t = translator(frame.language, groundsWords);
  return (
    <Form action={`/grondslagen/${id}/besluit`} csrf={frame.person?.csrf ?? ''}>
      <ButtonRow>
        {(['yes', 'no'] as const).map((answer) => (
          <Button kind="secondary" name="answer" value={answer} key={answer}>
            {t(`decide.${answer}`)}
          </Button>
        ))}
      </ButtonRow>
    </Form>
  );
};
