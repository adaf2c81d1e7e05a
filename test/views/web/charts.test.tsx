import { describe, expect, it } from '@jest/globals';
import { BarSeries } from '../../../src/web/charts/bar-series.js';
import { CoverChart } from '../../../src/web/charts/cover-chart.js';
import { coverScale } from '../../../src/web/charts/cover-scale.js';
import { BoundChart } from '../../../src/web/charts/bound-chart.js';
import { FanChart } from '../../../src/web/charts/fan-chart.js';
import { spreadLabels } from '../../../src/web/charts/spread-labels.js';
import { ThreeDikes } from '../../../src/web/charts/three-dikes.js';
import { TimeBought } from '../../../src/web/charts/time-bought.js';
import { TileMap } from '../../../src/web/charts/tile-map.js';
import { renderPage } from '../../../src/web/page/render-page.js';

const CANARY = '<script>alert("x")</script>';
const text = { title: CANARY, description: CANARY };
const shown = (weeks: number) => ({ state: 'shown' as const, weeks, text: `${weeks} weken` });

describe('the cover chart', () => {
  const points = [shown(9), { state: 'withheld' as const }, { state: 'no-data' as const }, shown(0)];
  const series = { label: CANARY, points, norms: [{ weeks: 12, label: CANARY }] };
  const html = renderPage(<CoverChart id="dekking" {...text} weeks={['1', '2', '3', '4']} expected={series} peak={series} scale="log" />);

  it('escapes its words', () => expect(html).not.toContain('<script'));

  it('shows zero, withheld and absent as three things, in the picture and in the table', () => {
    expect(html.match(/fill="url\(#dekking-peak-withheld\)"/g)).toHaveLength(1);
    expect(html.match(/class="no-data-mark"/g)).toHaveLength(2);
    expect(html).toMatch(/<th scope="row">2<\/th><td class="number"><span class="figure figure-withheld">niet getoond/);
    expect(html).toMatch(/<th scope="row">3<\/th><td class="number"><span class="figure figure-no-data">geen opgave/);
    expect(html).toMatch(/<th scope="row">4<\/th><td class="number"><span class="figure">0 weken/);
  });

  it('draws no line across a gap', () => {
    const lines = [...html.matchAll(/class="series-line" d="([^"]*)"/g)].map(([, path]) => path ?? '');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line.match(/M/g)).toHaveLength(2);
  });

  it('has a name and a description for who does not see it', () => {
    expect(html).toContain('role="img" aria-labelledby="dekking-peak-titel" aria-describedby="dekking-peak-desc"');
  });

  it('never draws a number that is none', () => expect(html).not.toMatch(/NaN|Infinity|undefined/));
});

describe('the time-bought clock', () => {
  const row = (key: string, holds: number | null, takesOver: number | null) => ({
    ...{ key, label: CANARY, holds, holdsText: CANARY, takesOver, takesOverText: CANARY },
    cells: [key, `${holds}`],
  });
  const rows = [row('breaks', 4, 10), row('holds', Infinity, 10), row('never', 4, null), row('unknown', null, null)];
  const labels = { holds: 'Houdt', takesOver: 'Neemt over', gap: 'Tekort', weeks: 'weken' };
  const html = renderPage(<TimeBought id="klok" {...text} rows={rows} labels={labels} columns={[{ label: 'a' }, { label: 'b' }]} />);

  it('draws a gap where stock ends before production takes over, or nothing takes over; and none where all holds', () => {
    expect(html.match(/<rect class="race-gap" x="[^"]*" y/g)).toHaveLength(3);
    expect(html.match(/<rect class="race-stock" x="8" y="[^"]*" width="0"/g)).toHaveLength(1);
  });

  it('has the same figures as a table, a name, and no words that act', () => {
    expect(html).toContain('<th scope="row">breaks</th>');
    expect(html).toContain('role="img" aria-labelledby="klok-titel" aria-describedby="klok-desc"');
    expect(html).not.toContain('<script');
    expect(html.replace(/<td>[^<]*<\/td>/g, '')).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the fan chart', () => {
  const value = (weeks: number) => ({ weeks, text: `${weeks} weken` });
  const points = [9, 4, 0].map((weeks, at) => ({ day: `${at} jan`, low: value(weeks / 2), middle: value(weeks), high: value(weeks * 2) }));
  const labels = { day: CANARY, low: 'Laag', middle: 'Midden', high: 'Hoog' };
  const html = renderPage(<FanChart id="vooruit" {...text} points={points} labels={labels} />);

  it('draws a band from low to high around the middle, down to zero', () => {
    const [band] = [...html.matchAll(/class="fan-band" d="([^"]*)"/g)].map(([, path]) => path ?? '');
    expect(band?.match(/[ML]/g)).toHaveLength(6);
    expect(html.match(/class="fan-middle" d="M[^"]*L[^"]*,236"/g)).toHaveLength(1);
  });

  it('has the same figures as a table, a name, and no words that act', () => {
    expect(html).toMatch(
      /<th scope="row">1 jan<\/th><td class="number">2 weken<\/td><td class="number">4 weken<\/td><td class="number">8 weken/,
    );
    expect(html).toContain('role="img" aria-labelledby="vooruit-titel" aria-describedby="vooruit-desc"');
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the chart of what is usual', () => {
  const points = [90, 110, null, 160].map((value, at) => ({
    week: `wk ${at}`,
    value,
    bound: at === 0 ? null : 120,
    alarm: value === 160,
    valueText: value === null ? 'onbekend' : `${value}%`,
    boundText: '120%',
  }));
  const labels = { week: CANARY, value: 'Gemeld', bound: 'Gewoon tot', alarm: 'Ongewoon' };
  const html = renderPage(<BoundChart id="ongewoon" {...text} points={points} labels={labels} />);

  it('draws a line that is interrupted, the area of what is usual, and a mark on each unusual week', () => {
    expect(html.match(/class="fan-middle" d="M[^"]*L[^"]*M[^"]*Z?"/g)).toHaveLength(1);
    expect(html.match(/class="fan-band" d="M[^"]*L[^"]*Z"/g)).toHaveLength(1);
    // One in the drawing, one in the legend.
    expect(html.match(/class="bound-mark"/g)).toHaveLength(2);
  });

  it('has the same figures as a table, a name, and no words that act', () => {
    expect(html).toMatch(/<th scope="row">wk 3<\/th><td class="number">160%<\/td><td class="number">120%<\/td><td>×/);
    expect(html).toContain('role="img" aria-labelledby="ongewoon-titel" aria-describedby="ongewoon-desc"');
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the scale of cover', () => {
  it('holds every point and every norm, and keeps zero on the floor', () => {
    const scale = coverScale('log', [shown(0), shown(920.26)], [{ weeks: 26, label: '' }], [200, 0]);
    expect(scale.ticks).toEqual([1, 10, 100, 1000]);
    expect(scale.y(0)).toBe(200);
    expect(scale.y(1000)).toBe(0);
  });

  it('begins at zero when it is linear', () => {
    expect(coverScale('linear', [shown(30)], [], [200, 0]).y(0)).toBe(200);
  });

  it('stands without any figure', () => {
    expect(coverScale('log', [{ state: 'no-data' }], [], [200, 0]).ticks).toEqual([1, 10]);
  });
});

describe('labels that would overlap', () => {
  it('move up, in their order, and no further than needed', () => {
    expect(spreadLabels([100, 98, 40], 15)).toEqual([100, 85, 40]);
    expect(spreadLabels([50, 50], 10)).toEqual([50, 40]);
    expect(spreadLabels([], 10)).toEqual([]);
  });
});

describe('the other pictures', () => {
  it('escape their words and put the same figures in a table', () => {
    const bars = renderPage(
      <BarSeries
        id="b"
        {...text}
        unit={CANARY}
        kinds={[{ label: CANARY, level: 'critical' }]}
        bars={[{ label: CANARY, state: 'shown', counts: [3] }]}
      />,
    );
    const map = renderPage(
      <TileMap
        id="k"
        {...text}
        valueLabel={CANARY}
        tiles={[
          { name: CANARY, short: CANARY, column: 0, row: 0, state: 'shown', text: CANARY, level: 'watch', href: 'javascript:alert(1)' },
        ]}
      />,
    );
    const dike = { label: CANARY, text: CANARY, fill: 7, fillText: CANARY };
    const dikes = renderPage(<ThreeDikes id="d" {...text} dikes={[dike, { ...dike, fill: -1 }, { ...dike, fill: 0.5 }]} />);
    for (const html of [bars, map, dikes]) {
      expect(html).not.toContain('<script');
      expect(html).not.toContain('javascript:');
      expect(html).not.toMatch(/NaN|height="-/);
    }
    expect(bars).toContain('<td class="number"><span class="figure">3</span></td>');
  });
});
