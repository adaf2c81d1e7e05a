import type { Day } from '../../../../domain/calendar.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { isAsked, type Reading } from '../reading.js';
import { readingsWords } from '../readings.words.js';
import type { ReadingCard } from './reading-card.view.js';
import { aboutLine, readingSentences } from './reading-words.presenter.js';

/** How own statements were read, in finished words: what is asked, and the rest. */
export function readingCards(
  readings: readonly Reading[],
  today: Day,
  language: Language,
): { readonly asked: readonly ReadingCard[]; readonly others: readonly ReadingCard[] } {
  const cards = (of: readonly Reading[]) => of.map((reading) => cardOf(reading, today, language));
  return {
    asked: cards(readings.filter((reading) => isAsked(reading, today))),
    others: cards(readings.filter((reading) => !isAsked(reading, today))),
  };
}

function cardOf(reading: Reading, today: Day, language: Language): ReadingCard {
  const t = translator(language, readingsWords);
  const { id, reportId, standing, answer } = reading;
  const at = answer === null ? '' : formatter(language).instant(answer.at);
  return {
    id,
    reportId,
    about: aboutLine(reading, language),
    text: readingSentences(reading, language),
    standing: isAsked(reading, today) ? undefined : t(`standing.${standing}`),
    answered: answer === null ? undefined : t(`answer.${answer.by}`, { at, reason: answer.reason ?? '' }),
    open: standing !== 'superseded',
  };
}
