import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import type { AuditedUse } from '../audited-break-glass.js';
import { breakGlassWords } from '../break-glass.words.js';
import type { StandingUse } from '../break-glass-uses.js';
import type { TakenStep } from '../break-glass-use.js';
import type { ReviewListProps } from './review-list.view.js';
import type { ReviewPageProps } from './review.view.js';
import { standingIn } from './standing.presenter.js';

/** Every use, in words of the auditor; what is to be reviewed comes first. */
export function reviewList(frame: Frame, uses: readonly StandingUse[]): ReviewListProps {
  const { instant } = formatter(frame.language);
  const first = [...uses].sort((one, other) => Number(reviewOf(other) === 'todo') - Number(reviewOf(one) === 'todo'));
  return {
    frame: { ...frame, path: '/spoor/noodtoegang' },
    lines: first.map((use) => ({
      ...{ href: `/spoor/noodtoegang/${use.id}`, asked: instant(use.askedAt), who: use.chair },
      ...{ standing: standingIn(use, frame.language), review: translator(frame.language, breakGlassWords)(`review.${reviewOf(use)}`) },
    })),
  };
}

/** One use, in words of the auditor. */
export function reviewPage(frame: Frame, use: AuditedUse): Omit<ReviewPageProps, 'form' | 'refused'> {
  const t = translator(frame.language, breakGlassWords);
  const { instant, number } = formatter(frame.language);
  const place = `/spoor/noodtoegang/${use.id}`;
  return {
    frame: { ...frame, path: place },
    place,
    facts: [
      [t('use.who'), use.chair],
      [t('use.reason'), use.reason],
      [t('use.asked'), instant(use.askedAt)],
      [t('use.standing'), standingIn(use, frame.language)],
      [t('review.dossier'), use.flagId],
      [t('review.number'), use.id],
    ],
    steps: use.steps.map((step) => stepIn(step, use, frame.language)),
    looks: use.looks.map(({ reportId, times, firstAt, lastAt }) => ({
      key: reportId,
      cells: [reportId, number(times), instant(firstAt), instant(lastAt)],
    })),
    reviews: reviewOf(use) === 'todo',
  };
}

function reviewOf({ standing, reviewed }: StandingUse): 'todo' | 'done' | 'later' | 'nothing' {
  if (reviewed) return 'done';
  if (standing === 'over' || standing === 'ended') return 'todo';
  return standing === 'open' || standing === 'waiting' ? 'later' : 'nothing';
}

function stepIn({ kind, takenAt, name, finding }: TakenStep, { endsAt }: AuditedUse, language: Language): ReviewPageProps['steps'][number] {
  const { instant } = formatter(language);
  const title = translator(language, breakGlassWords)(`taken.${kind}`, { name, until: endsAt === null ? '' : instant(endsAt) });
  return { title, state: 'done', when: instant(takenAt), ...(finding === null ? {} : { detail: finding }) };
}
