import type { CoverSeries } from '../../../web/charts/cover-series.js';
import type { TileValue } from '../../../web/charts/tile.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { productGroup, safetyRegion } from '../../catalogue/index.js';
import type { NationalGroup, NationalSide, RegionLine } from '../national-facts.js';
import { nationalWords } from '../national.words.js';
import { newestTold } from '../newest-told.js';
import { productName } from '../product-name.js';
import type { ShownWeek } from '../shown-week.js';
import { amountFigure, weekCover } from './figures.presenter.js';
import { weekAndYear, weekName } from './weeks.presenter.js';
import type { PictureProps, SidePicture } from './picture.view.js';

/** Above this ratio between the highest and the lowest cover a linear axis hides the lowest. */
const WIDE = 20;
/** There is no room for more on a tile. */
const MOST_ON_TILE = 99;

/** One product group in finished words. */
export function pictureProps(group: NationalGroup, language: Language): Omit<PictureProps, 'frame' | 'desk' | 'ahead'> {
  const t = translator(language, nationalWords);
  const known = productGroup(group.productGroup);
  return {
    product: productName(group.productGroup, language),
    file: `/landelijk/${group.productGroup}/totalen`,
    unit: t(`unit.${known?.baseUnit ?? 'piece'}`),
    sides: group.sides.map((side) => sidePicture(side, group.productGroup, language)),
    tiles: group.regions.map((region) => tileOf(region, language)),
    mapWeek: group.mapWeek === null ? '' : weekAndYear(group.mapWeek, language),
  };
}

function sidePicture(side: NationalSide, group: string, language: Language): SidePicture {
  const t = translator(language, nationalWords);
  const told = newestTold(side.weeks);
  return {
    side: side.side,
    heading: t(`group.${side.side}`),
    title: t(`group.chart.${side.side}`, { product: productName(group, language) }),
    description: descriptionOf(side.weeks, told, language),
    level: side.level ?? undefined,
    told:
      told === null
        ? undefined
        : {
            expected: weekCover(told, 'coverAtExpected', language),
            peak: weekCover(told, 'coverAtPeak', language),
            week: weekAndYear(told.weekStart, language),
          },
    weeks: side.weeks.map(({ weekStart }) => weekName(weekStart, language)),
    expected: seriesOf(side, 'expected', language),
    peak: seriesOf(side, 'peak', language),
    scale: scaleOf(side.weeks),
    rows: side.weeks.toReversed().map((week) => ({
      week: weekAndYear(week.weekStart, language),
      stock: amountFigure(week.usable, language),
      used: amountFigure(week.used, language),
      expected: weekCover(week, 'coverAtExpected', language),
      peak: weekCover(week, 'coverAtPeak', language),
    })),
  };
}

function seriesOf({ weeks, norms }: NationalSide, basis: 'expected' | 'peak', language: Language): CoverSeries {
  const t = translator(language, nationalWords);
  const inWeeks = formatter(language).weeks;
  return {
    label: t(`national.${basis}`),
    points: weeks.map((week) => {
      const { state, value } = basis === 'expected' ? week.coverAtExpected : week.coverAtPeak;
      return state === 'shown' ? { state, weeks: value, text: inWeeks(value) } : { state };
    }),
    norms: norms
      .filter((norm) => norm.basis === basis)
      .map((norm) => ({ weeks: norm.weeks, label: t(`norm.${norm.kind}`, { weeks: inWeeks(norm.weeks) }) })),
  };
}

function scaleOf(weeks: readonly ShownWeek[]): 'linear' | 'log' {
  const covers = weeks
    .flatMap(({ coverAtExpected, coverAtPeak }) => [coverAtExpected.value ?? 0, coverAtPeak.value ?? 0])
    .filter((cover) => cover > 0);
  return covers.length > 0 && Math.max(...covers) / Math.min(...covers) > WIDE ? 'log' : 'linear';
}

function descriptionOf(weeks: readonly ShownWeek[], told: ShownWeek | null, language: Language): string {
  const t = translator(language, nationalWords);
  const span = {
    first: weekAndYear(weeks[0]?.weekStart ?? '1970-01-05', language),
    last: weekAndYear(weeks.at(-1)?.weekStart ?? '1970-01-05', language),
  };
  if (told === null || told.coverAtExpected.state !== 'shown') return t('group.chart.nothing', span);
  const words = (at: 'coverAtExpected' | 'coverAtPeak') => weekCover(told, at, language).text ?? t('group.withheld');
  return t('group.chart.text', {
    ...span,
    told: weekAndYear(told.weekStart, language),
    expected: words('coverAtExpected'),
    peak: words('coverAtPeak'),
  });
}

function tileOf({ code, week, level }: RegionLine, language: Language): TileValue {
  const place = placeOf(code);
  const cover = week?.coverAtExpected ?? { state: 'no-data', value: null };
  if (cover.state !== 'shown') return { ...place, state: cover.state };
  const text =
    cover.value > MOST_ON_TILE ? translator(language, nationalWords)('map.many') : formatter(language).number(flooredTenth(cover.value));
  return { ...place, state: 'shown', text, level: level ?? 'unknown' };
}

function placeOf(code: string): Pick<TileValue, 'name' | 'short' | 'column' | 'row'> {
  const region = safetyRegion(code);
  if (region === null) return { name: code, short: code, column: 0, row: 0 };
  return { name: region.name, short: region.short, ...region.tile };
}

/** Rounded down: most of a week is not a week. */
function flooredTenth(weeks: number): number {
  return weeks >= 10 ? Math.floor(weeks) : Math.floor(weeks * 10 + 1e-9) / 10;
}
