import { scaleLinear } from 'd3-scale';
import { Chart, type ChartProps } from './chart.js';
import { Drawing } from './drawing.js';
import { Legend } from './legend.js';

/** One demand: how long the dikes hold, against when production takes over; in weeks from today, with words for both. */
export interface RaceRow {
  readonly key: string;
  readonly label: string;
  /** Null: not known. Infinity: they hold. */
  readonly holds: number | null;
  readonly holdsText: string;
  /** Null: production never meets this demand, or none is known. */
  readonly takesOver: number | null;
  readonly takesOverText: string;
  readonly cells: readonly string[];
}

interface TimeBoughtProps extends ChartProps {
  readonly rows: readonly RaceRow[];
  readonly labels: { readonly holds: string; readonly takesOver: string; readonly gap: string; readonly weeks: string };
  readonly columns: readonly { readonly label: string; readonly number?: boolean }[];
}

const [WIDTH, LEFT, RIGHT, ROW, TOP] = [400, 8, 392, 104, 4];
const BAR = 12;
/** Further ahead is drawn as an arrow that goes on. */
const MOST_WEEKS = 104;
const TICKS = 5;

/** The time-bought clock: per demand a bar of how long the dikes hold above a bar of how long production needs, and between them the gap. */
export const TimeBought = ({ rows, labels, columns, ...chart }: TimeBoughtProps) => {
  const legend = [
    { label: labels.holds, sample: <rect class="race-stock" x={1} y={3} width={18} height={14} /> },
    { label: labels.takesOver, sample: <rect class="race-production" x={1} y={3} width={18} height={14} /> },
    { label: labels.gap, sample: <rect class="race-gap" x={2} y={4} width={16} height={12} /> },
  ];
  const table = { columns, rows: rows.map(({ key, cells }) => ({ key, cells })) };
  return (
    <Chart {...chart} legend={<Legend entries={legend} />} table={table} withheld={false}>
      <Drawing id={chart.id} title={chart.title} description={chart.description} width={WIDTH} height={heightOf(rows)} kind="race">
        <Race rows={rows} axis={labels.weeks} />
      </Drawing>
    </Chart>
  );
};

function heightOf(rows: readonly RaceRow[]): number {
  return TOP + rows.length * ROW + 36;
}

const Race = ({ rows, axis }: { readonly rows: readonly RaceRow[]; readonly axis: string }) => {
  const known = rows.flatMap(({ holds, takesOver }) => [holds, takesOver]).filter((weeks) => weeks !== null && Number.isFinite(weeks));
  const most = Math.min(MOST_WEEKS, Math.max(4, ...known.map((weeks) => weeks ?? 0)) * 1.1);
  const along = scaleLinear().domain([0, most]).range([LEFT, RIGHT]).clamp(true);
  const bottom = TOP + rows.length * ROW;
  return (
    <g>
      {along.ticks(TICKS).map((weeks) => (
        <g key={weeks}>
          <path class="grid-line" d={`M${along(weeks)} ${TOP}V${bottom}`} />
          <text class="axis-label" x={along(weeks)} y={bottom + 16} text-anchor="middle">
            {weeks}
          </text>
        </g>
      ))}
      <text class="axis-title" x={RIGHT} y={bottom + 32} text-anchor="end">
        {axis}
      </text>
      {rows.map((row, place) => (
        <Runner row={row} y={TOP + place * ROW} along={along} key={row.key} />
      ))}
    </g>
  );
};

interface RunnerProps {
  readonly row: RaceRow;
  readonly y: number;
  readonly along: (weeks: number) => number;
}

const Runner = ({ row: { label, holds, holdsText, takesOver, takesOverText }, y, along }: RunnerProps) => {
  const end = holds === null ? LEFT : along(holds);
  const over = takesOver === null ? null : along(takesOver);
  const gap = holds !== null && Number.isFinite(holds) ? (over ?? RIGHT) : end;
  return (
    <g>
      <text class="race-label" x={LEFT} y={y + 14}>
        {label}
      </text>
      <rect class="race-stock" x={LEFT} y={y + 22} width={Math.max(0, end - LEFT)} height={BAR} />
      {gap > end && <rect class="race-gap" x={end} y={y + 22} width={gap - end} height={BAR} />}
      <text x={LEFT} y={y + 50}>
        {holdsText}
      </text>
      {over !== null && <rect class="race-production" x={LEFT} y={y + 58} width={Math.max(2, over - LEFT)} height={BAR} />}
      <text x={LEFT} y={y + 86}>
        {takesOverText}
      </text>
    </g>
  );
};
