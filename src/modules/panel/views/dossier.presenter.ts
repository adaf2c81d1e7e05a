import { may } from '../../../domain/access/scope-of.js';
import { dayInNetherlands } from '../../../domain/calendar.js';
import type { FormFault, Typed } from '../../../web/forms/form-context.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import type { Step } from '../../../web/parts/steps.js';
import { flagsWords, subjectOfFlag } from '../../flags/index.js';
import { dossierWords } from '../dossier.words.js';
import type { DossierFacts } from '../flag-dossier.js';
import type { ShownReporter } from '../reporters/reporter.js';
import { reporterLine } from '../reporters/views/reporter-lines.presenter.js';
import type { PanelFormProps } from './assessment-form.view.js';
import { dossierActions } from './dossier-actions.presenter.js';
import type { DossierProps } from './dossier.view.js';
import { evidenceOfFlag } from './evidence.presenter.js';
import { happening } from './happening.presenter.js';
import { panelChoices } from './panel-forms.presenter.js';
import { panelSaid, type Reader } from './panel-said.presenter.js';
import { thinConclusion } from './thin-conclusion.presenter.js';
import { typedAssessment } from './typed-assessment.presenter.js';
import { unitOf } from './unit-of.js';

/** A form that came back: which, what was typed, what was wrong. */
export interface FormBack {
  readonly form: 'assess' | 'conclude';
  readonly typed: Typed;
  readonly faults: readonly FormFault[];
}

interface DossierView {
  readonly frame: Frame;
  readonly reader: Reader;
  /** The day it is, YYYY-MM-DD. */
  readonly today: string;
  readonly back?: FormBack;
  /** The reader's assessment has just been received. */
  readonly saved?: boolean;
}

/** The dossier of a flag in words of the reader's language. */
export function dossierProps(facts: DossierFacts, view: DossierView): DossierProps {
  const { frame, reader } = view;
  const { language } = frame;
  const { flag } = facts;
  const t = translator(language, dossierWords, flagsWords);
  const unit = unitOf(flag.productGroup, language);
  const { day } = formatter(language);
  const assess = formFor('assess', facts, view, unit);
  const conclusion = formFor('conclude', facts, view, unit);
  const conclude = conclusion && { ...conclusion, ...thinConclusion(facts.progress, conclusion, language) };
  const assessed = facts.assessments.some(({ personId }) => personId === reader.id);
  return {
    frame,
    title: t('dossier.title', subjectOfFlag(flag, language)),
    level: flag.level,
    state: t(`state.${flag.state}`),
    raised: t('dossier.raised', { day: day(dayInNetherlands(flag.raisedAt)) }),
    happening: happening(flag, view.today, language),
    saved: view.saved === true ? t('dossier.saved') : undefined,
    actions: dossierActions({ flagId: flag.id, state: flag.state, reader, assessed }, language),
    ...evidenceOfFlag(flag, { unit, today: view.today, language }),
    reporters: reportersOf(facts, unit, language),
    said: panelSaid(facts, reader, unit, language),
    steps: stepsOf(facts, language),
    assess,
    conclude,
    refused: assess === undefined && conclude === undefined ? (view.back?.faults ?? []).map(({ message }) => message) : [],
  };
}

function reportersOf({ flag, reporters }: DossierFacts, unit: string, language: Language): DossierProps['reporters'] {
  if (reporters === undefined) return undefined;
  const lines = worstFirst(reporters).map((reporter) => ({
    ...reporterLine(reporter, unit, language),
    href: `/signalen/${flag.id}/melders/${reporter.letter}`,
  }));
  return { language, lines };
}

/** By what is shown, so that the order tells nothing more. */
function worstFirst(reporters: readonly ShownReporter[]): readonly ShownReporter[] {
  const worst = ({ entry }: ShownReporter) => Math.max(-1, ...(entry?.signals ?? []).map(({ severity }) => severity ?? 0));
  return [...reporters].sort((one, other) => worst(other) - worst(one));
}

/** The chair's and the triage desk's steps; each with its reason, if one was given. */
function stepsOf({ steps }: DossierFacts, language: Language): readonly Step[] {
  const t = translator(language, flagsWords);
  return steps.map(({ transition, takenAt, reason }, index) => ({
    title: t(`step.${transition}`),
    state: index === steps.length - 1 ? 'current' : 'done',
    when: formatter(language).instant(takenAt),
    detail: transition === 'worsened' ? undefined : (reason ?? undefined),
  }));
}

function formFor(
  form: FormBack['form'],
  facts: DossierFacts,
  { frame, reader, today, back }: DossierView,
  unit: string,
): PanelFormProps | undefined {
  const { flag } = facts;
  const { breadth, place } = FORMS[form];
  if (flag.state !== 'in-assessment' || !may(reader, 'assessment.file', breadth)) return undefined;
  const state = back?.form === form ? back : { faults: [], typed: form === 'assess' ? ownBefore(facts, reader) : undefined };
  return {
    language: frame.language,
    csrf: frame.person?.csrf ?? '',
    action: `/signalen/${flag.id}/${place}`,
    unit,
    today,
    faults: state.faults,
    typed: state.typed,
    ...panelChoices(frame.language),
  };
}

const FORMS = { assess: { breadth: 'assigned', place: 'oordeel' }, conclude: { breadth: 'all', place: 'conclusie' } } as const;

function ownBefore({ assessments }: DossierFacts, reader: Reader): Typed | undefined {
  const own = assessments.find(({ personId }) => personId === reader.id);
  return own && typedAssessment(own);
}
