import { ButtonLink } from '../../../web/forms/button-link.js';
import { ButtonRow } from '../../../web/forms/button-row.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { LevelBadge } from '../../../web/parts/level-badge.js';
import type { ShownLevel } from '../../../web/parts/level-shape.js';
import { Notice } from '../../../web/parts/notice.js';
import { type Step, Steps } from '../../../web/parts/steps.js';
import { Tag } from '../../../web/parts/tag.js';
import { dossierWords } from '../dossier.words.js';
import { Reporters, type ReportersProps } from '../reporters/views/reporters-table.view.js';
import { AssessmentForm, type PanelFormProps } from './assessment-form.view.js';
import { ConclusionForm, type ConclusionFormProps } from './conclusion-form.view.js';
import { Evidence, type EvidenceProps } from './evidence.view.js';
import { PanelSaid, type PanelSaidProps } from './panel-said.view.js';

/** A way to a form on this page or to a page of its own. */
export interface DossierAction {
  readonly href: string;
  readonly label: string;
}

/** The dossier of a flag in finished words. */
export interface DossierProps {
  readonly frame: Frame;
  readonly title: string;
  readonly level: ShownLevel;
  readonly state: string;
  readonly raised: string;
  readonly happening: readonly string[];
  readonly saved?: string;
  /** What was sent came too late for its form: why it was refused. */
  readonly refused: readonly string[];
  readonly actions: readonly DossierAction[];
  readonly evidence: EvidenceProps;
  /** What it rested on before it got worse, newest first. */
  readonly earlier: readonly EvidenceProps[];
  /** Who stands behind it, by letters; absent for who may not see them. */
  readonly reporters?: ReportersProps;
  readonly said: PanelSaidProps;
  readonly steps: readonly Step[];
  readonly assess?: PanelFormProps;
  readonly conclude?: ConclusionFormProps;
}

/** Everything about one flag: what is the matter, what it rests on, what the panel says, and what the reader can do. */
export const DossierPage = ({ frame, ...dossier }: DossierProps) => {
  const { title, level, state, raised, happening, saved, refused, actions, evidence, earlier, reporters, said, steps, assess, conclude } =
    dossier;
  const t = translator(frame.language, dossierWords);
  const faulty = [assess, conclude].some((form) => form !== undefined && form.faults.length > 0);
  return (
    <Page {...frame} title={title} width="wide" faulty={faulty}>
      <p>
        <a href="/signalen">{t('dossier.back')}</a>
      </p>
      <h1>{title}</h1>
      <p>
        <LevelBadge level={level} /> <Tag tone="accent">{state}</Tag> {raised}
      </p>
      <Answer saved={saved} refused={refused} />
      {happening.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>{t('dossier.next')}</h2>
      {actions.length === 0 ? <p>{t('dossier.nothing')}</p> : <Actions actions={actions} />}
      <h2>{t('dossier.evidence')}</h2>
      <Evidence {...evidence} />
      {earlier.map((before, index) => (
        <details key={index}>
          <summary>{before.title}</summary>
          <Evidence {...before} />
        </details>
      ))}
      {reporters !== undefined && <h2>{t('dossier.reporters')}</h2>}
      {reporters !== undefined && <Reporters {...reporters} />}
      <PanelSaid {...said} />
      {assess !== undefined && <AssessmentForm {...assess} />}
      {conclude !== undefined && <ConclusionForm {...conclude} />}
      <h2>{t('dossier.steps')}</h2>
      <Steps label={t('dossier.steps')} steps={steps} />
    </Page>
  );
};

/** What became of what was just sent. */
const Answer = ({ saved, refused }: Pick<DossierProps, 'saved' | 'refused'>) => (
  <>
    {saved !== undefined && (
      <Notice kind="success" live>
        {saved}
      </Notice>
    )}
    {refused.length > 0 && (
      <Notice kind="error" live>
        {refused.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    )}
  </>
);

const Actions = ({ actions }: Pick<DossierProps, 'actions'>) => (
  <ButtonRow>
    {actions.map(({ href, label }, index) => (
      <ButtonLink key={href} href={href} kind={index === 0 ? 'primary' : 'secondary'}>
        {label}
      </ButtonLink>
    ))}
  </ButtonRow>
);
