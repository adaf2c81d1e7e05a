import { addDays } from '../../../domain/calendar.js';
import type { SiteWarning } from '../../../domain/watch/site-warning.js';
import type { FanValue } from '../../../web/charts/fan-chart.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { aheadWords } from '../ahead.words.js';
import type { AheadForDesk } from '../desk-outlook.js';
import type { AheadProps } from './ahead.view.js';

const DAYS_PER_WEEK = 7;

/** What lies ahead in finished words: of every week ahead one day is drawn. */
export function aheadProps({ night, warning, fan, sites }: AheadForDesk, language: Language): Omit<AheadProps, 'language'> {
  const { day, shortDay, weeks } = formatter(language);
  const value = (days: number): FanValue => ({ weeks: days / DAYS_PER_WEEK, text: weeks(days / DAYS_PER_WEEK) });
  return {
    night: day(night),
    said: saidOf(warning, language),
    warned: warning !== null,
    points: fan.flatMap(({ low, middle, high }, ahead) =>
      ahead % DAYS_PER_WEEK === 0
        ? [{ day: shortDay(addDays(night, ahead)), low: value(low), middle: value(middle), high: value(high) }]
        : [],
    ),
    sites: sites.map(({ name, warning: own }) => siteRow(name, own, language)),
  };
}

function saidOf(warning: SiteWarning | null, language: Language): string {
  const t = translator(language, aheadWords);
  const { day, percentage } = formatter(language);
  if (warning === null) return t('ahead.calm');
  if (warning.unmet === null) return t('ahead.supply', { since: day(warning.since) });
  const { around, from, until, share } = warning.unmet;
  return t('ahead.unmet', { around: day(around), from: day(from), until: day(until), share: percentage(share) });
}

function siteRow(name: string, { unmet }: SiteWarning, language: Language): AheadProps['sites'][number] {
  const t = translator(language, aheadWords);
  const { day, percentage } = formatter(language);
  if (unmet === null) return { name, around: t('ahead.easing'), between: '', share: percentage(0) };
  const between = t('ahead.between', { from: day(unmet.from), until: day(unmet.until) });
  return { name, around: day(unmet.around), between, share: percentage(unmet.share) };
}
