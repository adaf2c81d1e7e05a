import { isoWeekOf } from '../../../domain/calendar.js';
import type { Cover } from '../../../domain/cover/cover.js';
import type { ProtectedSide, Withheld } from '../../../domain/flags/protected-evidence.js';
import type { Boundaries } from '../../../domain/thresholds/thresholds.js';
import type { CoverPoint, CoverSeries, Norm } from '../../../web/charts/cover-series.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { dossierWords } from '../dossier.words.js';
import type { EvidenceSideProps } from './evidence-side.view.js';

/** Where expected and peak lie further apart than this, only a logarithmic scale shows both. */
const FAR_APART = 20;
const LEVELS = ['watch', 'warning', 'critical'] as const;

/** The half year before the flag, to be drawn. */
export function coverSeriesOf(
  { weeks, thresholds }: ProtectedSide,
  language: Language,
): Pick<EvidenceSideProps['chart'], 'weeks' | 'expected' | 'peak' | 'scale'> {
  const t = translator(language, dossierWords);
  const series = (label: string, covers: readonly (Cover | Withheld)[], boundaries: Boundaries): CoverSeries => ({
    label,
    points: covers.map((cover) => pointOf(cover, language)),
    norms: normsOf(boundaries, language),
  });
  const expected = series(
    t('chart.expected'),
    weeks.map(({ coverAtExpected }) => coverAtExpected),
    thresholds.atExpected,
  );
  const peak = series(
    t('chart.peak'),
    weeks.map(({ coverAtPeak }) => coverAtPeak),
    thresholds.atPeak,
  );
  const names = weeks.map(({ weekStart }) => t('chart.week', { number: Number(isoWeekOf(weekStart).slice(-2)) }));
  return { weeks: distinct(names), expected, peak, scale: highest(expected) > FAR_APART * highest(peak) ? 'log' : 'linear' };
}

function pointOf(cover: Cover | Withheld, language: Language): CoverPoint {
  if (cover.kind === 'lasts') return { state: 'shown', weeks: cover.weeks, text: formatter(language).weeks(cover.weeks) };
  return { state: cover.kind === 'withheld' ? 'withheld' : 'no-data' };
}

function normsOf(boundaries: Boundaries, language: Language): Norm[] {
  const t = translator(language, dossierWords);
  return LEVELS.flatMap((level) => {
    const weeks = boundaries[level];
    return weeks === undefined ? [] : [{ weeks, label: t(`norm.${level}`) }];
  });
}

function highest({ points }: CoverSeries): number {
  return Math.max(0, ...points.map((point) => (point.state === 'shown' ? point.weeks : 0)));
}

/** Names of weeks are the keys of the table: a year has one week 53 at most, so a double gets the place behind it. */
function distinct(names: readonly string[]): readonly string[] {
  return names.map((name, index) => (names.indexOf(name) === index ? name : `${name} (${index + 1})`));
}
