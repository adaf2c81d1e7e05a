import type { CoverPoint } from '../../../src/web/charts/cover-series.js';
import { BarSeries } from '../../../src/web/charts/bar-series.js';
import { CoverChart } from '../../../src/web/charts/cover-chart.js';
import { ThreeDikes } from '../../../src/web/charts/three-dikes.js';
import { TileMap } from '../../../src/web/charts/tile-map.js';
import type { TileValue } from '../../../src/web/charts/tile.js';
import { formatter } from '../../../src/web/languages/formatter.js';
import type { Language } from '../../../src/web/languages/language.js';
import type { Translate } from '../../../src/web/languages/translator.js';
import type { SpecimenWord } from './specimen-words.js';

interface SpecimenChartsProps {
  readonly t: Translate<SpecimenWord>;
  readonly language: Language;
}

const GRID = [
  [4, 0],
  [3, 0],
  [4, 1],
  [3, 2],
  [4, 2],
  [3, 3],
  [3, 4],
  [2, 5],
  [2, 4],
  [1, 1],
  [1, 2],
  [0, 2],
  [1, 3],
  [2, 3],
  [0, 4],
  [1, 4],
  [0, 5],
  [1, 5],
  [0, 6],
  [1, 6],
  [2, 6],
  [2, 7],
  [3, 7],
  [3, 8],
  [2, 2],
] as const;
const LEVELS = ['normal', 'normal', 'watch', 'warning', 'critical', 'unknown'] as const;
const WEEKS = Array.from({ length: 14 }, (_, index) => index);

export const SpecimenCharts = ({ t, language }: SpecimenChartsProps) => {
  const { weeks } = formatter(language);
  const point = (value: number): CoverPoint => ({ state: 'shown', weeks: value, text: weeks(value) });
  const series = (scale: number): readonly CoverPoint[] =>
    WEEKS.map((index) => {
      if (index === 4) return { state: 'withheld' };
      return index === 8 ? { state: 'no-data' } : point(scale * (1.15 - index / 14));
    });
  const names = WEEKS.map((index) => `wk ${index + 7}`);
  const expected = { label: t('expected'), points: series(900), norms: [{ weeks: 26, label: t('norm') }] };
  const peak = {
    label: t('peak'),
    points: series(24),
    norms: [
      { weeks: 13, label: t('norm.dike2') },
      { weeks: 12, label: t('norm') },
    ],
  };
  const near = { label: t('expected'), points: series(30), norms: [{ weeks: 26, label: t('norm') }] };
  const text = { title: t('chart'), description: t('chart.description') };
  return (
    <>
      <h2>{t('charts')}</h2>
      <ThreeDikes id="dijken" title={t('dikes')} description={t('dikes.description')} dikes={[dike(t, 1), dike(t, 2), dike(t, 3)]} />
      <ThreeDikes
        id="dijkstand"
        title={t('dikes')}
        description={t('dikes.description')}
        dikes={[
          { ...dike(t, 1), fill: 0.35, fillText: '35%' },
          { ...dike(t, 2), fill: 1, fillText: '100%' },
          { ...dike(t, 3), fill: 0, fillText: '0%' },
        ]}
      />
      <CoverChart id="dekking" {...text} weeks={names} expected={expected} peak={peak} scale="log" />
      <CoverChart id="dekking-recht" {...text} weeks={names} expected={near} peak={peak} />
      <div class="columns">
        <BarSeries
          id="signalen"
          {...text}
          unit={t('flags')}
          kinds={[
            { label: t('watch'), level: 'watch' },
            { label: t('warning'), level: 'warning' },
            { label: t('critical'), level: 'critical' },
          ]}
          bars={names.map((label, index) => {
            if (index === 3) return { label, state: 'withheld' };
            return index === 5 ? { label, state: 'no-data' } : { label, state: 'shown', counts: [index % 4, index % 3, index > 8 ? 2 : 0] };
          })}
        />
        <TileMap id="kaart" {...text} valueLabel={t('peak')} tiles={GRID.map(([column, row], index) => tile(index, column, row))} />
      </div>
    </>
  );
};

function dike(t: Translate<SpecimenWord>, number: 1 | 2 | 3) {
  return { label: t(`dike.${number}`), text: t(`dike.${number}.text`) };
}

function tile(index: number, column: number, row: number): TileValue {
  const place = { name: `Regio ${index + 1}`, short: `R${index + 1}`, column, row };
  if (index % 9 === 4) return { ...place, state: 'withheld' };
  if (index % 9 === 7) return { ...place, state: 'no-data' };
  return {
    ...place,
    state: 'shown',
    text: String(30 - index),
    level: LEVELS[index % LEVELS.length] ?? 'unknown',
    href: `/landelijk/${index}`,
  };
}
