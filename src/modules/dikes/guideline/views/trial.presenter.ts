import type { Cover } from '../../../../domain/cover/cover.js';
import type { UnmetAhead } from '../../../../domain/watch/unmet-ahead.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { FigureProps } from '../../../../web/parts/figure.js';
import { safetyRegion, sector } from '../../../catalogue/index.js';
import { nameOf } from '../../views/group-words.presenter.js';
import type { GuidelineTrial, TrialRow } from '../guideline-trial.js';
import { guidelineWords } from '../guideline.words.js';
import type { TrialProps } from './trial.view.js';

/** What a guideline that is weighed would do, in words. */
export function trialProps(trial: GuidelineTrial, language: Language): TrialProps {
  const t = translator(language, guidelineWords);
  const { number } = formatter(language);
  const { productGroup, now, times, rows, by, ahead } = trial;
  return {
    title: t('guideline.result', { product: nameOf(productGroup, language), now: number(now, 2), then: number(times, 2) }),
    by,
    rows: rows
      .filter(isWorthARow)
      .map((row) => ({ key: row.key, name: placeOf(row.key, by, language), figures: figuresOf(row, language) })),
    ahead: ahead === null ? null : [unmetText(ahead.now, language), unmetText(ahead.then, language)],
  };
}

/** A region of which nobody reported has nothing to say; the country always has. */
function isWorthARow({ key, use, cover, withheld }: TrialRow): boolean {
  return key === 'NL' || use !== null || cover !== null || withheld;
}

function placeOf(key: string, by: GuidelineTrial['by'], language: Language): string {
  if (key === 'NL') return translator(language, guidelineWords)('guideline.country');
  return (by === 'sector' ? sector(key)?.name[language] : safetyRegion(key)?.name) ?? key;
}

/** Use before and after, cover before and after, and the difference. */
function figuresOf({ use, cover, withheld }: TrialRow, language: Language): readonly FigureProps[] {
  const absent: FigureProps = { state: withheld ? 'withheld' : 'no-data' };
  const { number } = formatter(language);
  const uses = use === null ? [absent, absent] : use.map((amount): FigureProps => ({ state: 'shown', text: number(amount, 0) }));
  if (cover === null) return [...uses, absent, absent, absent];
  const covers = cover.map((one): FigureProps => ({ state: 'shown', text: coverText(one, language) }));
  return [...uses, ...covers, { state: 'shown', text: differenceText(cover, language) }];
}

function coverText(cover: Cover, language: Language): string {
  const t = translator(language, guidelineWords);
  if (cover.kind === 'lasts') return formatter(language).weeks(cover.weeks);
  return t(cover.kind === 'unused' ? 'guideline.unused' : 'guideline.unknown');
}

function differenceText([before, after]: readonly [Cover, Cover], language: Language): string {
  const t = translator(language, guidelineWords);
  if (before.kind !== 'lasts' || after.kind !== 'lasts' || before.weeks === after.weeks) return t('guideline.same');
  const weeks = formatter(language).weeks(Math.abs(after.weeks - before.weeks));
  return t(after.weeks < before.weeks ? 'guideline.less' : 'guideline.more', { weeks });
}

function unmetText(unmet: UnmetAhead | null, language: Language): string {
  const t = translator(language, guidelineWords);
  const { day, percentage } = formatter(language);
  return unmet === null ? t('ahead.calm') : t('ahead.unmet', { around: day(unmet.around), share: percentage(unmet.share) });
}
