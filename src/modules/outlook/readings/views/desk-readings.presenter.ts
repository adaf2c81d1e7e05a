import type { Day } from '../../../../domain/calendar.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { DeskReading } from '../desk-readings.js';
import { isAsked } from '../reading.js';
import { readingsWords } from '../readings.words.js';
import type { DecideReadingProps } from './decide-reading.view.js';
import type { DeskReadingRow } from './desk-readings.view.js';
import { aboutLine, figuresOf, readingSentences } from './reading-words.presenter.js';

/** How a line was read, as the desk lists it. */
export function deskRow(reading: DeskReading, today: Day, language: Language): DeskReadingRow {
  const t = translator(language, readingsWords);
  return {
    id: reading.id,
    organisation: reading.name,
    about: aboutLine(reading, language),
    repair: t(`desk.repair.${reading.repair}`),
    effect: t('desk.effect.text', figuresOf(reading, language)),
    standing: t(`standing.${reading.standing}`),
    more: moreOf(reading, today, language),
    quiet: reading.standing === 'superseded',
  };
}

/** One of them, with what can be decided. */
export function decideProps(reading: DeskReading, today: Day, language: Language): Omit<DecideReadingProps, 'frame' | 'form'> {
  const t = translator(language, readingsWords);
  const { stated, read } = figuresOf(reading, language);
  return {
    row: deskRow(reading, today, language),
    reportId: reading.reportId,
    text: readingSentences(reading, language),
    options: [
      { value: 'right', label: t('decide.right', { read }) },
      { value: 'as-stated', label: t('decide.as-stated', { stated }) },
    ],
  };
}

function moreOf(reading: DeskReading, today: Day, language: Language): string | undefined {
  const t = translator(language, readingsWords);
  const { day, instant } = formatter(language);
  const { answer, askUntil, standing } = reading;
  if (answer !== null) return t(`desk.by.${answer.by}`, { at: instant(answer.at), reason: answer.reason ?? '' });
  if (standing !== 'assumed') return undefined;
  return askUntil !== null && isAsked(reading, today) ? t('desk.asked', { day: day(askUntil) }) : t('desk.unasked');
}
