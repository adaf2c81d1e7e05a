import { LevelShape, type ShownLevel } from '../parts/level-shape.js';

interface TilePlace {
  readonly name: string;
  /** Three letters or so. */
  readonly short: string;
  /** Counted from 0, from the west and from the north. */
  readonly column: number;
  readonly row: number;
  /** Where the table leads to. */
  readonly href?: string;
}

/** `text` is the value in a few characters: there is little room on a tile. */
export type TileValue = TilePlace &
  ({ readonly state: 'shown'; readonly text: string; readonly level: ShownLevel } | { readonly state: 'withheld' | 'no-data' });

/** Size of a tile on paper and the distance from one to the next. */
export const TILE = { size: 74, pitch: 78 } as const;

/** One region: its letters, its value, and the shape of its level. */
export const Tile = ({ chart, ...tile }: TileValue & { readonly chart: string }) => {
  const kind = tile.state === 'shown' ? tile.level : tile.state;
  return (
    <g transform={`translate(${tile.column * TILE.pitch + 2} ${tile.row * TILE.pitch + 2})`}>
      <rect
        class={`tile tile-${kind}`}
        width={TILE.size}
        height={TILE.size}
        rx={5}
        fill={tile.state === 'withheld' ? `url(#${chart}-withheld)` : undefined}
      />
      <text class="tile-name" x={8} y={22}>
        {tile.short}
      </text>
      {tile.state === 'shown' && (
        <>
          <g transform={`translate(${TILE.size - 26} 7)`}>
            <LevelShape level={tile.level} />
          </g>
          <text class="tile-value" x={TILE.size / 2} y={56} text-anchor="middle">
            {tile.text}
          </text>
        </>
      )}
      {tile.state === 'no-data' && (
        <text class="tile-value" x={TILE.size / 2} y={56} text-anchor="middle">
          –
        </text>
      )}
    </g>
  );
};
