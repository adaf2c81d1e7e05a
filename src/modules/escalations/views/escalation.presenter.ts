import type { ExpectedShortage } from '../../../domain/flags/expected-shortage.js';
import { may, type Who } from '../../../domain/access/scope-of.js';
import type { FormFault, FormState, Typed } from '../../../web/forms/form-context.js';
import { expectedDay } from '../../../web/languages/expected-day.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import type { Step } from '../../../web/parts/steps.js';
import { subjectOfFlag } from '../../flags/index.js';
import { conclusionSaid, unitOf } from '../../panel/index.js';
import type { EscalationFacts } from '../escalation-dossier.js';
import type { EscalationStep, ListedEscalation } from '../escalation-record.js';
import { escalationsWords } from '../escalations.words.js';
import type { EscalationRow } from './escalation-list.view.js';
import type { EscalationPageProps } from './escalation.view.js';

/** What came back from a form on the page. */
export interface EscalationBack {
  readonly typed: Typed;
  readonly faults: readonly FormFault[];
}

export function escalationRow(escalation: ListedEscalation, language: Language): EscalationRow {
  const t = translator(language, escalationsWords);
  const { id, level, state, escalatedAt } = escalation;
  return { id, ...subjectOfFlag(escalation, language), level, state: t(`state.${state}`), at: formatter(language).instant(escalatedAt) };
}

/** One escalation in words of the reader's language. @param today  YYYY-MM-DD */
export function escalationProps(
  facts: EscalationFacts,
  reader: Who,
  frame: Frame,
  today: string,
  back?: EscalationBack,
): EscalationPageProps {
  const { language } = frame;
  const { escalation, flag, conclusion, steps } = facts;
  const t = translator(language, escalationsWords);
  const followUp = followUpForm(facts, reader, back);
  const { shortage } = flag.newest;
  return {
    frame,
    id: escalation.id,
    flagId: flag.id,
    title: t('escalation.title', subjectOfFlag(flag, language)),
    level: flag.level,
    state: t(`state.${escalation.state}`),
    summary: escalation.summary,
    shortage: shortage === null ? undefined : shortageSentence(shortage, today, language),
    conclusion: conclusion && conclusionSaid(conclusion, unitOf(flag.productGroup, language), language),
    steps: steps.map((step, index) => stepOf(step, index === steps.length - 1, language)),
    refused: followUp === undefined ? (back?.faults ?? []).map(({ message }) => message) : [],
    mayAcknowledge: may(reader, 'escalation.acknowledge') && (escalation.state === 'sent' || escalation.state === 'reopened'),
    followUp,
  };
}

function shortageSentence(on: ExpectedShortage, today: string, language: Language): string {
  const { past, text: day } = expectedDay(on, today, language);
  return translator(language, escalationsWords)(past ? 'escalation.shortage.past' : 'escalation.shortage', { day });
}

function followUpForm({ escalation }: EscalationFacts, reader: Who, back: EscalationBack | undefined): FormState | undefined {
  if (!may(reader, 'escalation.acknowledge') || escalation.state !== 'acknowledged') return undefined;
  return { faults: back?.faults ?? [], typed: back?.typed };
}

function stepOf({ kind, contactPosition, byName, text, takenAt }: EscalationStep, last: boolean, language: Language): Step {
  const t = translator(language, escalationsWords);
  return {
    title: t(`step.${kind}`, { position: contactPosition ?? 1, name: byName ?? '' }),
    state: last ? 'current' : 'done',
    when: formatter(language).instant(takenAt),
    detail: text ?? undefined,
  };
}
