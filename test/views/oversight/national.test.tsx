import { describe, expect, it } from '@jest/globals';
import { weeks } from '../../../src/domain/units.js';
import { everyWeek } from '../../../src/modules/oversight/every-week.js';
import { nationalWords } from '../../../src/modules/oversight/national.words.js';
import { newestTold } from '../../../src/modules/oversight/newest-told.js';
import type { ShownWeek } from '../../../src/modules/oversight/shown-week.js';
import { startWords } from '../../../src/modules/oversight/start.words.js';
import { toldLevel } from '../../../src/modules/oversight/told-level.js';
import { overviewProps } from '../../../src/modules/oversight/views/overview.presenter.js';
import { aheadProps } from '../../../src/modules/oversight/views/ahead.presenter.js';
import { pictureProps } from '../../../src/modules/oversight/views/picture.presenter.js';
import { PicturePage } from '../../../src/modules/oversight/views/picture.view.js';
import { startProps } from '../../../src/modules/oversight/views/start.presenter.js';
import { StartPage } from '../../../src/modules/oversight/views/start.view.js';
import type { Home } from '../../../src/modules/oversight/reporter-home.js';
import type { Frame } from '../../../src/web/page/frame.js';
import { renderPage } from '../../../src/web/page/render-page.js';
import { messageFaults } from '../../support/message-faults.js';

const frame: Frame = { language: 'nl', path: '/landelijk', nav: [] };
const shown = (value: number) => ({ state: 'shown', value }) as const;
const none = { state: 'no-data', value: null } as const;
const withheld = { state: 'withheld', value: null } as const;
const aWeek = (changes: Partial<ShownWeek> = {}): ShownWeek => ({
  weekStart: '2026-11-16',
  usable: shown(6),
  used: shown(2),
  coverAtExpected: shown(3),
  coverAtPeak: none,
  ...changes,
});
const CARE = { atExpected: { watch: weeks(4), warning: weeks(3), critical: weeks(2) }, atPeak: {} };

describe('words of the national picture and the home', () => {
  it('ask the same in both languages', () => expect([...messageFaults(nationalWords), ...messageFaults(startWords)]).toEqual([]));
});

describe('a level that may be told', () => {
  it.each([
    { week: aWeek(), level: 'warning', because: 'the boundary counts as the worse level' },
    { week: aWeek({ coverAtExpected: none }), level: 'unknown', because: 'nobody knows the use' },
    { week: aWeek({ coverAtExpected: withheld }), level: null, because: 'a level tells of the cover' },
  ])('is $level: $because', ({ week, level }) => expect(toldLevel(week, CARE)).toBe(level));

  it('is none without thresholds', () => expect(toldLevel(aWeek(), null)).toBeNull());
});

describe('the week that says how things stand', () => {
  const monday = (day: number) => `2026-11-${String(day).padStart(2, '0')}`;

  it('is the newest that may be shown', () => {
    const weeksSoFar = [aWeek({ weekStart: monday(2) }), aWeek({ weekStart: monday(9) }), aWeek({ coverAtExpected: withheld })];
    expect(newestTold(weeksSoFar)?.weekStart).toBe(monday(9));
  });

  it('is the newest when none may be shown, and none when there are none', () => {
    expect(newestTold([aWeek({ coverAtExpected: withheld })])?.weekStart).toBe(monday(16));
    expect(newestTold([])).toBeNull();
  });

  it('stands between weeks without data, so that a chart has no gap in time', () => {
    const filled = everyWeek([aWeek()], '2026-11-02', '2026-11-16');
    expect(filled.map(({ weekStart, usable }) => [weekStart, usable.state])).toEqual([
      ['2026-11-02', 'no-data'],
      ['2026-11-09', 'no-data'],
      ['2026-11-16', 'shown'],
    ]);
  });
});

describe('the overview', () => {
  const lines = [
    { productGroup: 'apron', week: aWeek(), level: 'normal' as const },
    { productGroup: 'ffp2', week: aWeek({ coverAtPeak: shown(0.5) }), level: 'critical' as const },
    { productGroup: 'cap', week: aWeek({ coverAtExpected: withheld }), level: null },
    { productGroup: 'syringe', week: null, level: null },
  ];

  it('puts the tightest first, and names those nobody reported', () => {
    const { rows, silent } = overviewProps(lines, 'nl');
    expect(rows.map(({ key }) => key)).toEqual(['ffp2', 'apron', 'cap']);
    expect(silent).toBe('Injectiespuit');
  });

  it('tells a cover that nobody knows from one that nobody stated', () => {
    const [ffp2, apron, cap] = overviewProps(lines, 'en').rows;
    expect([ffp2?.peak.text, apron?.peak.text, cap?.expected]).toEqual(['0.5 weeks', 'unknown', { state: 'withheld' }]);
  });
});

describe('the picture of a product group', () => {
  const side = {
    side: 'care' as const,
    weeks: [aWeek({ weekStart: '2026-11-09', coverAtExpected: withheld }), aWeek({ coverAtPeak: shown(0.1) })],
    norms: [{ kind: 'watch' as const, basis: 'expected' as const, weeks: 4 }],
    level: 'warning' as const,
  };
  const regions = [
    { code: 'VR17', week: aWeek({ coverAtExpected: shown(120) }), level: 'normal' as const },
    { code: 'VR01', week: aWeek({ coverAtExpected: withheld }), level: null },
  ];
  const props = pictureProps({ productGroup: 'ffp2', sides: [side], regions, mapWeek: '2026-11-16' }, 'nl');

  it('draws on a logarithmic axis what lies far apart, and says in a sentence what it shows', () => {
    expect(props.sides[0]).toMatchObject({ scale: 'log', weeks: ['wk 46', 'wk 47'] });
    expect(props.sides[0]?.description).toContain('In wk 47, 2026: 3 weken bij verwacht gebruik en 0,1 weken bij piekverbruik');
    expect(props.sides[0]?.expected.norms).toEqual([{ weeks: 4, label: 'Let op: 4 weken' }]);
  });

  it('has room on a tile for little', () => {
    expect(props.tiles).toMatchObject([
      { short: 'RR', state: 'shown', text: '99+' },
      { short: 'GRO', state: 'withheld' },
    ]);
  });

  it('says the heading of the regions once to the eye', () => {
    const html = renderPage(<PicturePage frame={frame} desk={false} ahead={null} {...props} />);
    expect(html).toContain('<h2>De veiligheidsregio’s in');
    expect(html).not.toContain('<p class="chart-title">De veiligheidsregio’s');
  });

  it('shows the desk what lies ahead: the warning, a day of every week, and who will run short', () => {
    const unmet = { share: 0.9, around: '2026-12-20', from: '2026-12-12', until: '2027-01-02', within: [] };
    const fan = Array.from({ length: 15 }, (_, day) => ({ low: 70 - day, middle: 80 - day, high: 90 - day }));
    const warning = { since: '2026-12-01', unmet };
    const desk = { night: '2026-12-03', warning, fan, sites: [{ name: '"><script>', warning: { ...warning, unmet: null } }] };
    const ahead = aheadProps(desk, 'nl');
    expect(ahead.points.map(({ day, middle }) => [day, middle.text])).toEqual([
      ['3 dec', '11 weken'],
      ['10 dec', '10 weken'],
      ['17 dec', '9,4 weken'],
    ]);
    const html = renderPage(<PicturePage frame={frame} desk {...props} ahead={ahead} />);
    expect(html).toMatch(/Wat eraan komt.*vanaf rond 20 december 2026.*90%.*<svg class="drawing drawing-fan".*niet meer te zien/s);
    expect(html).not.toContain('<script>');
    expect(aheadProps({ ...desk, warning: null }, 'en').said).toBe('No warning stands now.');
    expect(aheadProps({ ...desk, warning: { since: '2026-12-01', unmet: null } }, 'en').said).toContain('Warned since 1 December 2026');
    expect(renderPage(<PicturePage frame={frame} desk={false} {...props} ahead={null} />)).not.toContain('Wat eraan komt');
  });

  it('holds no script, whatever a product is called', () => {
    const html = renderPage(<PicturePage frame={frame} desk={false} ahead={null} {...props} product={'"><script>'} />);
    expect(html).not.toContain('<script>');
    expect(html).toContain('niet getoond');
  });
});

describe('the home of who reports', () => {
  const outlook = {
    expectedPerWeek: null,
    ordinaryPerWeek: null,
    peakPerWeek: null,
    cover: { atExpected: { kind: 'lasts', weeks: weeks(2.85) }, atPeak: { kind: 'unknown' } },
    stockOut: { kind: 'runs-out', on: '2026-12-04', met: 0.1 },
    stockOutAtPeak: { kind: 'unknown' },
  } as const;
  const home: Home = {
    today: '2026-12-04',
    week: '2026-W07',
    statedOn: null,
    repeatable: true,
    stated: [{ productGroup: 'ffp2', asOf: '2026-02-02' }],
    standings: [
      {
        productGroup: '"><script>',
        asOf: '2026-11-20',
        usable: 1,
        blocked: 0,
        usedPerWeek: null,
        usedOfNothing: false,
        outlook: { ...outlook, cover: { ...outlook.cover, atExpected: { kind: 'unknown' } }, stockOut: { kind: 'unused' } },
        peers: withheld,
        warning: null,
      },
      {
        ...{ productGroup: 'ffp2', asOf: '2026-11-20', usable: 1, blocked: 0 },
        ...{ usedPerWeek: 3, usedOfNothing: true, outlook, peers: none, warning: null },
      },
    ],
    waiting: [],
    recent: [],
  };
  const draw = (changes: Partial<Home>, side: 'care' | 'supplier' = 'care') =>
    renderPage(
      <StartPage
        frame={frame}
        posture={null}
        side={side}
        form={{ csrf: 'c', once: 'o', owner: 'p' }}
        duties={[]}
        {...startProps({ ...home, ...changes }, 'nl')}
      />,
    );

  it('offers "nothing changed" in one press when there is something to repeat', () => {
    expect(draw({})).toMatch(/<form method="post" action="\/meldingen\/voorraad">.*name="do" value="repeat"/s);
    expect(draw({ repeatable: false })).not.toContain('value="repeat"');
    expect(draw({})).toContain('Uw opgave van week 7 staat nog open');
  });

  it('is content when the statement is in', () => {
    expect(draw({ statedOn: '2026-02-10' })).toContain('Uw opgave van week 7 is binnen');
  });

  it('puts the tightest product first, side by side at both uses, with the day it is gone', () => {
    const { standings } = startProps(home, 'nl');
    expect(standings[0]).toMatchObject({ key: 'ffp2', expected: '2,8 weken', peak: 'onbekend', out: 'rond 4 december 2026' });
    expect(startProps({ ...home, today: '2026-12-05' }, 'en').standings[0]?.out).toBe('was expected on 4 December 2026');
    expect(draw({})).not.toContain('<script>');
  });

  it('says of which product use was measured while there was nothing to use', () => {
    expect(draw({})).toContain('FFP2: er was niets over op de dagen waarop het gebruik is gemeten.');
    expect(draw({ standings: home.standings.slice(0, 1) })).not.toContain('er was niets over');
  });

  it('says of which product it will run short, when, and who else knows', () => {
    const unmet = { share: 0.875, around: '2026-12-20', from: '2026-12-12', until: '2027-01-02', within: [] };
    const [first, second] = home.standings;
    if (first === undefined || second === undefined) throw new Error('there are two');
    const html = draw({ standings: [first, { ...second, warning: { since: '2026-12-01', unmet } }] });
    expect(html).toMatch(
      /U komt waarschijnlijk tekort.*FFP2[^:]*: rond 20 december 2026, waarschijnlijk tussen 12 december 2026 en 2 januari 2027.*88%.*Alleen uw organisatie/s,
    );
    expect(draw({ standings: [{ ...second, warning: { since: '2026-12-01', unmet: null } }] })).toContain('sinds 1 december 2026');
    expect(draw({})).not.toContain('U komt waarschijnlijk tekort');
  });

  it('asks a supplier about interruptions, and care about demand', () => {
    expect([draw({}).includes('/meldingen/onderbreking'), draw({}, 'supplier').includes('/meldingen/onderbreking')]).toEqual([false, true]);
  });
});
