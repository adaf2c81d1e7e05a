import { describe, expect, it } from '@jest/globals';
import type { DikeStatement } from '../../../src/domain/dikes/dike-statement.js';
import type { DikeGround } from '../../../src/domain/dikes/dikes-standing.js';
import { dikesStanding } from '../../../src/domain/dikes/dikes-standing.js';
import type { ToldDikes } from '../../../src/domain/dikes/told-dikes.js';
import { amount, amountPerDay, amountPerWeek, days } from '../../../src/domain/units.js';
import { dikesWords } from '../../../src/modules/dikes/dikes.words.js';
import { groupProps } from '../../../src/modules/dikes/views/group.presenter.js';
import { DikesGroupPage } from '../../../src/modules/dikes/views/group.view.js';
import { toldProps } from '../../../src/modules/dikes/views/told.presenter.js';
import { ToldDikesPage } from '../../../src/modules/dikes/views/told.view.js';
import { guidelineWords } from '../../../src/modules/dikes/guideline/guideline.words.js';
import { whatIfWords } from '../../../src/modules/dikes/what-if.words.js';
import type { Frame } from '../../../src/web/page/frame.js';
import { renderPage } from '../../../src/web/page/render-page.js';
import { messageFaults } from '../../support/message-faults.js';

const CANARY = '"><script>kanarie</script>';
const TODAY = '2026-11-23';
const frame = (language: 'nl' | 'en'): Frame => ({ language, path: '/dijken/ffp2', nav: [] });
const line: DikeStatement = {
  ...{ organisationId: 'h1', holdingId: 'h1', side: 'care', sector: 'hospital', dike: 1, contractRef: CANARY, asOf: TODAY },
  ...{ receivedAt: new Date(0), reportId: 'r', usable: amount(60_000), blocked: amount(0), lots: [], turnover: null },
};
const producer = {
  ...{ base: amountPerDay(200), full: amountPerDay(2_500), ramp: days(90) },
  certification: { kind: 'expected', on: TODAY },
  materials: [],
} as const;
const ground = (given: Partial<DikeGround> = {}): DikeGround => ({
  ...{ today: TODAY, statements: [line], producers: [{ ...producer, holdingId: 's1' }], peakUse: amountPerWeek(14_000) },
  norms: [
    { fromMonths: 1, toMonths: 3 },
    { fromMonths: 3, toMonths: 3 },
  ],
  scenarios: [
    { id: 'stated', perWeek: null },
    { id: 'expected', perWeek: amountPerWeek(1_400) },
    { id: 'peak', perWeek: amountPerWeek(14_000) },
  ],
  ...given,
});
const record = { ...{ organisationId: 's1', holdingId: 's1', version: 1, recordedAt: new Date(`${TODAY}T12:00:00Z`) }, name: CANARY };

function deskPage(given: Partial<DikeGround> = {}, language: 'nl' | 'en' = 'nl'): string {
  const standing = dikesStanding(ground(given));
  const stock = { counts: amount(60_000), blocked: amount(0), expired: amount(0), expiresUnused: amount(0), rotationUnknown: false };
  const lines = [{ dike: 1, asOf: TODAY, contractRef: CANARY, reportId: 'r', name: CANARY, stock }] as const;
  const producers = [{ ...record, producer, reason: CANARY }];
  const props = groupProps({ productGroup: 'ffp2', standing, after: null, lines, producers }, language);
  return renderPage(<DikesGroupPage frame={frame(language)} {...props} form={{ faults: [] }} />);
}

describe('words of the dikes', () => {
  it('ask the same in both languages', () =>
    expect([...messageFaults(dikesWords), ...messageFaults(whatIfWords), ...messageFaults(guidelineWords)]).toEqual([]));
});

describe('the dikes for the desk', () => {
  it('tell the clock of the worked example: 60,000 breaks on day 52, not on day 30', () => {
    const html = deskPage({}, 'en');
    expect(html).toContain('Breaks on 14 January 2027, after 7.4 weeks');
    expect(html).toContain('Breaks on 23 December 2026, after 4.2 weeks');
    expect(html).toContain('Production takes over after 10 weeks');
    expect(html).toContain('4,294 pieces short');
  });

  it('escape what people wrote', () => expect(deskPage()).not.toContain('<script'));

  it('draw a dike that nobody knows as a question, not as empty or whole', () => {
    const html = deskPage({ statements: [] });
    expect(html.match(/dike-question/g)).toHaveLength(2);
    expect(deskPage({ peakUse: null, scenarios: [] }).match(/dike-question/g)).toHaveLength(3);
  });

  it('never draw or say a number that is none', () => {
    for (const given of [{}, { statements: [] }, { producers: [] }, { peakUse: null }, { scenarios: [] }, { peakUse: amountPerWeek(0) }]) {
      expect(deskPage(given)).not.toMatch(/NaN|Infinity|∞|undefined/);
    }
  });
});

describe('the dikes for others', () => {
  const told: ToldDikes = {
    ...{ dike1: 'met', dike2: 'low', dike3: 'not-told' },
    clocks: [
      { id: 'expected', weeks: 'holds' },
      { id: 'peak', weeks: '4-13' },
    ],
  };
  const page = (kept: Parameters<typeof toldProps>[1], language: 'nl' | 'en' = 'nl') =>
    renderPage(<ToldDikesPage frame={frame(language)} {...toldProps('ffp2', kept, language)} />);

  it('are classes in words and in the picture, the same in the table', () => {
    const html = page({ productGroup: 'ffp2', weekStart: '2026-11-09', told }, 'en');
    for (const text of ['at the norm', 'less than half', 'not told', '4 to 13 weeks', 'holds', '9 November 2026'])
      expect(html).toContain(text);
    expect(html.match(/dike-question/g)).toHaveLength(1);
    expect(html).not.toContain('figure-note');
  });

  it('say that nothing is known where nothing was told', () => {
    expect(page(null)).toContain('Er is nog niets over de dijken bekend');
  });
});
