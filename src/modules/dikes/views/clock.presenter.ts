import { addDays, type Day } from '../../../domain/calendar.js';
import type { ScenarioClock } from '../../../domain/dikes/clock-of-scenario.js';
import type { DikeClock } from '../../../domain/dikes/dike-clock.js';
import type { RaceRow } from '../../../web/charts/time-bought.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { dikesWords } from '../dikes.words.js';

const DAYS_PER_WEEK = 7;
/** Ten years: further ahead a day would only pretend to be known. */
const LONG = 3_653;

/** How a clock is told: in which language, from which day on, and in which unit. */
export interface Telling {
  readonly language: Language;
  readonly day: Day;
  readonly unit: string;
}

/** Each demand as a race between what the dikes hold and what production needs; its cells are the table behind it. */
export function raceRows(clocks: readonly ScenarioClock[], telling: Telling): readonly RaceRow[] {
  const t = translator(telling.language, dikesWords);
  const { number } = formatter(telling.language);
  return clocks.map(({ id, perWeek, clock, stockAlone }) => {
    const [holdsText, takesOverText] = [clockText(clock, perWeek, telling), overText(clock, telling.language)];
    const demand = perWeek === null ? t('fill.unknown') : number(perWeek, 0);
    return {
      key: id,
      label: t(`scenario.${id}`),
      ...{ holds: weeksHeld(clock), holdsText, takesOver: weeksUntilOver(clock), takesOverText },
      cells: [t(`scenario.${id}`), demand, holdsText, bridgeText(clock, telling), clockText(stockAlone, perWeek, telling), takesOverText],
    };
  });
}

/** How long, in words; null is unknown, for want of demand or of stock. */
export function clockText(clock: DikeClock | null, perWeek: number | null, { language, day }: Telling): string {
  const t = translator(language, dikesWords);
  if (clock === null) return t(perWeek === null ? 'clock.unknown-demand' : 'clock.unknown-stock');
  if (clock.kind === 'unused') return t('clock.unused');
  if (clock.kind === 'holds') return t('clock.says-holds');
  if (clock.onDay > LONG) return t('clock.says-long');
  const words = formatter(language);
  return t('clock.says-breaks', { day: words.day(addDays(day, clock.onDay)), weeks: words.weeks(clock.onDay / DAYS_PER_WEEK) });
}

function bridgeText(clock: DikeClock | null, { language, unit }: Telling): string {
  const t = translator(language, dikesWords);
  const { number } = formatter(language);
  switch (clock?.kind) {
    case 'holds':
      return t('clock.in-hand', { amount: number(clock.inHand, 0), unit });
    case 'breaks':
      return t('clock.short', { amount: number(clock.short, 0), unit });
    case 'never':
      return t('clock.no-bridge');
    default:
      return '–';
  }
}

function overText(clock: DikeClock | null, language: Language): string {
  const t = translator(language, dikesWords);
  if (clock === null || clock.kind === 'unused') return '–';
  if (clock.kind === 'never') return t('clock.over-never');
  return clock.takesOver === 0
    ? t('clock.over-now')
    : t('clock.over', { weeks: formatter(language).weeks(clock.takesOver / DAYS_PER_WEEK) });
}

function weeksHeld(clock: DikeClock | null): number | null {
  if (clock === null) return null;
  return 'onDay' in clock ? clock.onDay / DAYS_PER_WEEK : Infinity;
}

function weeksUntilOver(clock: DikeClock | null): number | null {
  return clock !== null && 'takesOver' in clock ? clock.takesOver / DAYS_PER_WEEK : null;
}
