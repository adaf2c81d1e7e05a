import { useWords } from '../languages/use-words.js';
import { Figure } from '../parts/figure.js';
import { LevelBadge } from '../parts/level-badge.js';
import { LevelShape, type ShownLevel } from '../parts/level-shape.js';
import { Chart, type ChartProps } from './chart.js';
import { Drawing } from './drawing.js';
import { Legend } from './legend.js';
import { Patterns } from './patterns.js';
import { Tile, TILE, type TileValue } from './tile.js';

interface TileMapProps extends ChartProps {
  readonly tiles: readonly TileValue[];
  /** What the value is: "weken dekking bij piekverbruik". */
  readonly valueLabel: string;
  /** The levels of the legend, mildest first. */
  readonly levels?: readonly ShownLevel[];
}

const LEVELS: readonly ShownLevel[] = ['normal', 'watch', 'warning', 'critical'];

/** The safety regions as equal tiles, about where they lie: a small region weighs no less to the eye than a large one. */
export const TileMap = ({ tiles, valueLabel, levels = LEVELS, ...chart }: TileMapProps) => {
  const t = useWords();
  const width = TILE.pitch * (Math.max(0, ...tiles.map(({ column }) => column)) + 1);
  const height = TILE.pitch * (Math.max(0, ...tiles.map(({ row }) => row)) + 1);
  const rows = tiles.map((tile) => ({ key: tile.name, cells: cellsOf(tile) }));
  const columns = [{ label: t('chart.region') }, { label: valueLabel, number: true }, { label: t('chart.level') }];
  const entries = levels.map((level) => ({ label: t(`level.${level}`), sample: <LevelShape level={level} /> }));
  return (
    <Chart
      {...chart}
      table={{ columns, rows }}
      withheld={tiles.some(({ state }) => state === 'withheld')}
      legend={<Legend entries={entries} />}
    >
      <Drawing {...chart} width={width} height={height} kind="tiles">
        <Patterns id={chart.id} />
        {tiles.map((tile) => (
          <Tile {...tile} chart={chart.id} key={tile.name} />
        ))}
      </Drawing>
    </Chart>
  );
};

function cellsOf(tile: TileValue) {
  const name = tile.href === undefined ? tile.name : <a href={tile.href}>{tile.name}</a>;
  if (tile.state !== 'shown') return [name, <Figure state={tile.state} />, ''];
  return [name, <Figure state="shown" text={tile.text} />, <LevelBadge level={tile.level} />];
}
