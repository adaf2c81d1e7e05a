import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import type { TableRow } from '../../../../web/parts/data-table.js';
import { Facts } from '../../../../web/parts/facts.js';
import { Notice } from '../../../../web/parts/notice.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { type Step, Steps } from '../../../../web/parts/steps.js';
import { breakGlassWords } from '../break-glass.words.js';

export interface ReviewPageProps {
  readonly frame: Frame;
  /** Address of this page: its form is sent below it. */
  readonly place: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly steps: readonly Step[];
  readonly looks: readonly TableRow[];
  /** Whether it is to be reviewed now. */
  readonly reviews: boolean;
  readonly form: FormState;
  /** What was sent came too late: why it was refused. */
  readonly refused: readonly string[];
}

/** One use of break-glass access, for the auditor: who, why, how long, what was looked at, and the finding. */
export const ReviewPage = ({ frame, place, facts, steps, looks, reviews, form, refused }: ReviewPageProps) => {
  const t = translator(frame.language, breakGlassWords);
  return (
    <Page {...frame} title={t('review.title')} width="wide" faulty={form.faults.length > 0}>
      <p>
        <a href="/spoor/noodtoegang">{t('review.back')}</a>
      </p>
      <h1>{t('review.title')}</h1>
      {refused.length > 0 && (
        <Notice kind="error" live>
          {refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <Facts rows={facts} />
      <h2>{t('review.steps')}</h2>
      <Steps label={t('review.steps')} steps={steps} />
      <h2>{t('review.looks')}</h2>
      {looks.length === 0 ? <p>{t('review.looks.none')}</p> : <Looks frame={frame} looks={looks} />}
      {reviews && <Finding frame={frame} place={place} form={form} />}
    </Page>
  );
};

const Looks = ({ frame, looks }: Pick<ReviewPageProps, 'frame' | 'looks'>) => {
  const t = translator(frame.language, breakGlassWords);
  const columns = (['report', 'times', 'first', 'last'] as const).map((name) => ({ label: t(`look.${name}`) }));
  return <StackedTable id="gelezen" caption={t('review.looks')} columns={columns} rows={looks} />;
};

const Finding = ({ frame, place, form }: Pick<ReviewPageProps, 'frame' | 'place' | 'form'>) => {
  const t = translator(frame.language, breakGlassWords);
  return (
    <>
      <h2>{t('review.form')}</h2>
      <Form action={`${place}/bevinding`} csrf={frame.person?.csrf ?? ''} {...form} nameOf={() => t('review.finding')}>
        <TextArea name="finding" label={t('review.finding')} hint={t('review.finding.hint')} />
        <Button>{t('review.send')}</Button>
      </Form>
    </>
  );
};
