import { dayInNetherlands } from '../../../../domain/calendar.js';
import { type OutcomeSubject, VERDICTS } from '../../../../domain/grading/outcome.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { subjectOfFlag } from '../../../flags/index.js';
import { gradingWords } from '../grading.words.js';
import type { JudgedFlagNow } from '../judged-flag.js';
import type { OutcomeProps, Question } from './outcome.view.js';

/** What is asked about a flag that has ended, with what is on record of it. */
export function outcomePage({ flag, outcomes }: JudgedFlagNow, language: Language): Omit<OutcomeProps, 'frame' | 'form'> {
  const t = translator(language, gradingWords);
  const { day, instant } = formatter(language);
  const { product, where } = subjectOfFlag({ productGroup: flag.productGroup, scopeCode: flag.scope.code }, language);
  const days = { from: day(dayInNetherlands(flag.raisedAt)), to: day(dayInNetherlands(flag.changedAt)) };
  const last = outcomes.reduce<Date | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null);
  const asked = (subject: OutcomeSubject, is: boolean) => (is ? [question(subject, outcomes, language)] : []);
  return {
    id: flag.id,
    name: t('flag.name', { product, scope: where }),
    days: t('days', days),
    recorded: last === null ? undefined : t('outcome.again', { at: instant(last) }),
    questions: [...asked('flag', true), ...asked('advice', flag.advice !== null), ...asked('escalation', flag.escalation !== null)],
    source: outcomes.find(({ kind }) => kind === 'flag')?.source,
  };
}

function question(subject: OutcomeSubject, outcomes: JudgedFlagNow['outcomes'], language: Language): Question {
  const t = translator(language, gradingWords);
  return {
    name: subject,
    label: t(`subject.${subject}`),
    chosen: outcomes.find(({ kind }) => kind === subject)?.verdict,
    options: VERDICTS[subject].map((verdict) => ({ value: verdict, label: t(wordOf(subject, verdict)) })),
  };
}

type Word = keyof typeof gradingWords;

function wordOf(subject: OutcomeSubject, verdict: string): Word {
  const word = `${subject}.${verdict}`;
  if (!isWord(word)) throw new RangeError(`there is no word for ${word}`);
  return word;
}

function isWord(word: string): word is Word {
  return word in gradingWords;
}
