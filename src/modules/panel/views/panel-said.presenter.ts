import { may, type Who } from '../../../domain/access/scope-of.js';
import type { Seriousness } from '../../../domain/panel/assessment.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { allPanelDisciplines, allSeverities } from '../../catalogue/index.js';
import type { FiledAssessment, FiledConclusion } from '../filed-assessment.js';
import type { DossierFacts } from '../flag-dossier.js';
import { panelWords } from '../panel.words.js';
import { adviceLines } from './advice-lines.presenter.js';
import type { PanelSaidProps, SaidProps } from './panel-said.view.js';

/** Who looks, as far as what the panel said is concerned. */
export type Reader = Extract<Who, { kind: 'person' }> & { readonly id: string };

/** What the panel says in words of one language. @param unit  "stuks" */
export function panelSaid(facts: Omit<DossierFacts, 'steps'>, reader: Reader, unit: string, language: Language): PanelSaidProps {
  const t = translator(language, panelWords);
  const { assessments, conclusion, progress } = facts;
  const desk = may(reader, 'flag.read', 'all');
  return {
    title: t('panel.title'),
    progress: desk && progress.invited > 0 ? t('panel.progress', { ...progress }) : undefined,
    note: assessments.length === 0 ? noteOf(facts, desk, language) : undefined,
    conclusion: conclusion && conclusionSaid(conclusion, unit, language),
    assessments: assessments.map((one) => assessmentSaid(one, reader.id, unit, language)),
  };
}

/** Nothing to read: because nobody has said anything, or because the reader has not yet. Who sees only the conclusion needs no note. */
function noteOf({ flag, conclusion }: Omit<DossierFacts, 'steps'>, desk: boolean, language: Language): string | undefined {
  const t = translator(language, panelWords);
  if (!desk && flag.state === 'in-assessment') return t('panel.hidden');
  return conclusion === undefined ? t('panel.none') : undefined;
}

/** "4 – Kritiek" */
function seriousnessWords(seriousness: Seriousness, language: Language): string {
  const step = allSeverities().find((known) => known.step === seriousness);
  return step === undefined ? String(seriousness) : `${seriousness} – ${step.name[language]}`;
}

export function conclusionSaid(
  { summary, seriousness, advice, concludedAt }: FiledConclusion,
  unit: string,
  language: Language,
): SaidProps {
  const t = translator(language, panelWords);
  return {
    key: 'conclusie',
    title: t('panel.conclusion'),
    rows: [
      [t('panel.summary'), summary],
      [t('panel.seriousness.of'), seriousnessWords(seriousness, language)],
      [t('panel.concluded'), formatter(language).instant(concludedAt)],
    ],
    advice: advice.length === 0 ? [t('advice.none')] : adviceLines(advice, unit, language),
  };
}

function assessmentSaid(filed: FiledAssessment, readerId: string, unit: string, language: Language): SaidProps {
  const t = translator(language, panelWords);
  const discipline = allPanelDisciplines().find(({ id }) => id === filed.discipline)?.name[language] ?? t('panel.expert');
  const expert = filed.expert === null ? discipline : `${filed.expert}, ${discipline}`;
  return {
    key: filed.id,
    title: filed.personId === readerId ? t('panel.own', { expert }) : expert,
    rows: [
      [t('panel.seriousness.of'), seriousnessWords(filed.seriousness, language)],
      [t('panel.certainty.of'), t(`certainty.${filed.certainty}`)],
      [t('panel.alternatives'), filed.alternatives],
      [t('panel.demand'), filed.demand],
      [t('panel.market'), filed.market],
      [t('panel.filed'), formatter(language).instant(filed.filedAt)],
    ],
    advice: filed.advice.length === 0 ? [t('advice.none')] : adviceLines(filed.advice, unit, language),
  };
}
