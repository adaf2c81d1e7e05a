import type { Released } from '../../../domain/disclosure/releasable.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import type { FigureProps } from '../../../web/parts/figure.js';
import { nationalWords } from '../national.words.js';
import type { ShownWeek } from '../shown-week.js';

/** Weeks of cover as a figure: shown, withheld or not there. */
export function coverFigure({ state, value }: Released, language: Language): FigureProps {
  return state === 'shown' ? { state, text: formatter(language).weeks(value) } : { state };
}

/** A cover of a week. Stock without a known use has a cover that nobody knows, which is something else than no statement. */
export function weekCover({ usable, ...week }: ShownWeek, at: 'coverAtExpected' | 'coverAtPeak', language: Language): FigureProps {
  const unknown = week[at].state === 'no-data' && usable.state === 'shown';
  return unknown ? { state: 'shown', text: translator(language, nationalWords)('group.unknown') } : coverFigure(week[at], language);
}

/** An amount as a figure, in whole units. */
export function amountFigure({ state, value }: Released, language: Language): FigureProps {
  return state === 'shown' ? { state, text: formatter(language).number(value, 0) } : { state };
}
