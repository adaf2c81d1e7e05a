import type { FormState } from '../../../../web/forms/form-context.js';
import type { Option } from '../../../../web/forms/select.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { Proposed, type ProposedLine } from '../../views/proposed.view.js';
import { Refused } from '../../views/refused.view.js';
import { postureWords } from '../posture.words.js';
import { Evaluate, type EvaluatedDecision } from './evaluate.view.js';
import { ProposePosture } from './propose-posture.view.js';

export interface DecisionsPageProps {
  readonly frame: Frame;
  readonly options: {
    readonly postures: readonly Option[];
    readonly products: readonly Option[];
    readonly verdicts: readonly Option[];
  };
  readonly lines: readonly ProposedLine[];
  readonly evaluations: readonly EvaluatedDecision[];
  /** The form to propose with, as it was typed; null for who does not propose. */
  readonly proposal: FormState | null;
  readonly refused: readonly string[];
}

/** What was decided on the posture, is proposed, and is to be evaluated. */
export const DecisionsPage = ({ frame, options, lines, evaluations, proposal, refused }: DecisionsPageProps) => {
  const t = translator(frame.language, postureWords);
  const faulty = [proposal, ...evaluations.map(({ form }) => form)].some((form) => form !== null && form.faults.length > 0);
  return (
    <Page {...frame} title={t('decisions.title')} width="wide" faulty={faulty}>
      <h1>{t('decisions.title')}</h1>
      <Refused sentences={refused} />
      <p class="lead">{t('decisions.lead')}</p>
      <p>
        <a href="/beeld">{t('decisions.public')}</a> · <a href="/plichten">{t('decisions.duties')}</a>
      </p>
      <Proposed frame={frame} place="/beeld/besluiten" lines={lines} />
      {proposal !== null && <ProposePosture frame={frame} postures={options.postures} products={options.products} form={proposal} />}
      <h2>{t('evaluation.title')}</h2>
      <p>{t('evaluation.lead')}</p>
      {evaluations.length === 0 ? (
        <p>{t('evaluation.none')}</p>
      ) : (
        <StackedTable
          id="evaluaties"
          caption={t('evaluation.title')}
          columns={[{ label: t('meaning.posture') }, { label: t('evaluation.finding') }]}
          rows={evaluations.map(({ id, what, standing }) => ({ key: id, cells: [what, standing] }))}
        />
      )}
      {evaluations.map((decision) => (
        <Evaluate frame={frame} verdicts={options.verdicts} key={decision.id} {...decision} />
      ))}
    </Page>
  );
};
