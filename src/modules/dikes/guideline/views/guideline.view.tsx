import { Button } from '../../../../web/forms/button.js';
import { Checkbox } from '../../../../web/forms/checkbox.js';
import { DateInput } from '../../../../web/forms/date-input.js';
import { ErrorSummary } from '../../../../web/forms/error-summary.js';
import { FormContext, type FormState } from '../../../../web/forms/form-context.js';
import { NumberInput } from '../../../../web/forms/number-input.js';
import { type Option, Select } from '../../../../web/forms/select.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { Notice } from '../../../../web/parts/notice.js';
import { dikesWords } from '../../dikes.words.js';
import { guidelineWords } from '../guideline.words.js';
import { type ProposalLine, Proposals } from './proposals.view.js';
import { Propose } from './propose.view.js';
import { Trial, type TrialProps } from './trial.view.js';

export interface GuidelineProps {
  readonly frame: Frame;
  /** The reader sees what others do not. */
  readonly desk: boolean;
  readonly products: readonly Option[];
  /** Null: nothing is weighed. */
  readonly trial: TrialProps | null;
  /** What was asked, and what is wrong with it. */
  readonly form: FormState;
  /** The reader may propose; then what was typed of a proposal. */
  readonly proposal: FormState | null;
  /** Null: the reader neither proposes nor decides. */
  readonly lines: readonly ProposalLine[] | null;
  /** Why a decision was refused. */
  readonly refused: readonly string[];
}

/** Weighs another guideline, proposes it, and decides on what was proposed. */
export const GuidelinePage = (props: GuidelineProps) => {
  const { frame, desk, products, trial, form, proposal, lines, refused } = props;
  const t = translator(frame.language, guidelineWords);
  return (
    <Page {...frame} title={t('guideline.title')} width="wide" faulty={isFaulty(form) || isFaulty(proposal)}>
      <p>
        <a href="/dijken">{translator(frame.language, dikesWords)('dikes.back')}</a>
      </p>
      <h1>{t('guideline.title')}</h1>
      <Refused sentences={refused} />
      <p class="lead">{t('guideline.lead')}</p>
      <p class="note">{t(desk ? 'guideline.desk' : 'guideline.others')}</p>
      <Ask frame={frame} desk={desk} products={products} form={form} />
      {trial !== null && <Trial language={frame.language} {...trial} />}
      {proposal !== null && <Propose frame={frame} products={products} form={proposal} />}
      {lines !== null && <Proposals frame={frame} lines={lines} />}
    </Page>
  );
};

function isFaulty(form: FormState | null): boolean {
  return form !== null && form.faults.length > 0;
}

const Refused = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? (
    <></>
  ) : (
    <Notice kind="error" live>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );

const Ask = ({ frame, desk, products, form }: Pick<GuidelineProps, 'desk' | 'form' | 'frame' | 'products'>) => {
  const t = translator(frame.language, guidelineWords);
  const names: Readonly<Record<string, string>> = {
    product: t('guideline.product'),
    times: t('guideline.times'),
    from: t('guideline.from'),
  };
  return (
    <form method="get" action="/dijken/richtlijn" aria-label={t('guideline.title')} novalidate>
      <ErrorSummary faults={form.faults} nameOf={(name) => names[name]} />
      <FormContext.Provider value={form}>
        <div class="columns">
          <Select name="product" label={t('guideline.product')} options={products} />
          <NumberInput name="times" label={t('guideline.times')} hint={t('guideline.times.hint')} />
          <DateInput name="from" label={t('guideline.from')} hint={t('guideline.from.hint')} optional />
        </div>
        {desk && <Checkbox name="ahead" label={t('guideline.ahead')} hint={t('guideline.ahead.hint')} />}
      </FormContext.Provider>
      <Button>{t('guideline.send')}</Button>
    </form>
  );
};
