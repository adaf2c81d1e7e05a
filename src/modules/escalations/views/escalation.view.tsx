import { Button } from '../../../web/forms/button.js';
import { Form } from '../../../web/forms/form.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { TextArea } from '../../../web/forms/text-area.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { Facts } from '../../../web/parts/facts.js';
import { LevelBadge } from '../../../web/parts/level-badge.js';
import type { ShownLevel } from '../../../web/parts/level-shape.js';
import { Notice } from '../../../web/parts/notice.js';
import { type Step, Steps } from '../../../web/parts/steps.js';
import { Tag } from '../../../web/parts/tag.js';
import { escalationsWords } from '../escalations.words.js';

/** One escalation in finished words. */
export interface EscalationPageProps {
  readonly frame: Frame;
  readonly id: string;
  readonly flagId: string;
  readonly title: string;
  readonly level: ShownLevel;
  readonly state: string;
  readonly summary: string;
  readonly shortage?: string;
  readonly conclusion?: {
    readonly title: string;
    readonly rows: readonly (readonly [string, string])[];
    readonly advice: readonly string[];
  };
  readonly steps: readonly Step[];
  /** Why what was sent could not be done, when its form is no longer there. */
  readonly refused: readonly string[];
  readonly mayAcknowledge: boolean;
  readonly followUp?: FormState;
}

/** What the ministry is asked, what the panel advises, and what has been done with it. */
export const EscalationPage = ({ frame, ...escalation }: EscalationPageProps) => {
  const { id, flagId, title, level, state, summary, shortage, conclusion, steps, refused, mayAcknowledge, followUp } = escalation;
  const t = translator(frame.language, escalationsWords);
  return (
    <Page {...frame} title={title} faulty={(followUp?.faults.length ?? 0) > 0}>
      <p>
        <a href="/escalaties">{t('escalation.back')}</a>
      </p>
      <h1>{title}</h1>
      <p>
        <LevelBadge level={level} /> <Tag tone="accent">{state}</Tag>
      </p>
      <Refused sentences={refused} />
      {mayAcknowledge && (
        <Form action={`/escalaties/${id}/bevestiging`} csrf={csrfOf(frame)} label={t('acknowledge.title')}>
          <Button>{t('acknowledge.send')}</Button>
        </Form>
      )}
      <h2>{t('escalation.summary')}</h2>
      <p>{summary}</p>
      {shortage !== undefined && <p>{shortage}</p>}
      {conclusion !== undefined && <Conclusion {...conclusion} />}
      <p>
        <a href={`/signalen/${flagId}`}>{t('escalation.dossier')}</a>
      </p>
      {followUp !== undefined && <FollowUpForm {...followUp} id={id} frame={frame} />}
      <h2>{t('escalation.steps')}</h2>
      <Steps label={t('escalation.steps')} steps={steps} />
    </Page>
  );
};

const Conclusion = ({ title, rows, advice }: NonNullable<EscalationPageProps['conclusion']>) => (
  <>
    <h2>{title}</h2>
    <Facts rows={rows} />
    <ul>
      {advice.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </>
);

const FollowUpForm = ({ id, frame, ...form }: FormState & Pick<EscalationPageProps, 'id' | 'frame'>) => {
  const t = translator(frame.language, escalationsWords);
  return (
    <>
      <h2>{t('followUp.title')}</h2>
      <p>{t('followUp.explained')}</p>
      <Form action={`/escalaties/${id}/opvolging`} csrf={csrfOf(frame)} {...form} label={t('followUp.title')}>
        <TextArea name="text" label={t('followUp.text')} />
        <Button>{t('followUp.send')}</Button>
      </Form>
    </>
  );
};

const Refused = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <Notice kind="error" live>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );

function csrfOf(frame: Frame): string {
  return frame.person?.csrf ?? '';
}
