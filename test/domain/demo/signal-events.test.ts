import { describe, expect, it } from '@jest/globals';
import { Chance } from '../../../src/domain/demo/chance.js';
import { signalEvents } from '../../../src/domain/demo/signal-events.js';
import { aScript } from './a-script.js';

const line = (reporter: string, week: number, stock = 0, product = 'FFP2') => ({
  ...{ reporter, week, product, stock },
  ...{ used: 100, received: 0, onOrder: 0 },
});
/** So many that some speak, whatever chance says. */
const many = <Line>(make: (reporter: string) => Line, count = 60): Line[] => Array.from({ length: count }, (_, at) => make(`Z${at}`));
const minutesOn = (day: string, instant: string): number => (Date.parse(instant) - Date.parse(`${day}T00:00:00Z`)) / 60_000;

describe('who raises the voice', () => {
  it.each([
    { stock: 0, severities: [3], because: 'there is nothing' },
    { stock: 50, severities: [3], because: 'half a week' },
    { stock: 51, severities: [2], because: 'more than half a week' },
    { stock: 100, severities: [2], because: 'a week' },
    { stock: 101, severities: [1], because: 'more than a week' },
    { stock: 150, severities: [1], because: 'a week and a half' },
    { stock: 151, severities: [], because: 'nothing is the matter' },
  ])('with $stock at 100 a week: $severities, $because', ({ stock, severities }) => {
    const signals = signalEvents(
      many((reporter) => line(reporter, 0, stock)),
      aScript(),
      new Chance(1),
    );
    expect([...new Set(signals.map(({ severity }) => severity))]).toStrictEqual(severities);
  });

  it('is three in five', () => {
    const signals = signalEvents(
      many((reporter) => line(reporter, 0), 5_000),
      aScript(),
      new Chance(1),
    );
    expect(Math.abs(signals.length / 5_000 - 0.6)).toBeLessThan(0.03);
  });

  it('is silent for three weeks after it, on that article', () => {
    const weeks = Array.from({ length: 60 }, (_, week) => [line('A', week), line('A', week, 0, 'GOWN'), line('B', week)]).flat();
    const signals = signalEvents(weeks, aScript(), new Chance(1));
    const weeksOf = (prefix: string): number[] =>
      signals
        .map(({ report_id }) => report_id)
        .filter((id) => id.startsWith(prefix))
        .map((id) => Number(id.slice(prefix.length)));
    for (const prefix of ['A-FFP2-W', 'A-GOWN-W', 'B-FFP2-W']) {
      const spoken = weeksOf(prefix);
      const pauses = spoken.slice(1).map((week, at) => week - (spoken[at] ?? 0));
      expect(Math.min(...pauses)).toBe(3);
    }
    const together = weeksOf('A-FFP2-W').flatMap((one) => weeksOf('A-GOWN-W').map((other) => Math.abs(one - other)));
    expect(Math.min(...together)).toBeLessThan(3);
  });

  it('says so on the Tuesday after, between eight and ten, a minute after writing it down', () => {
    const signals = signalEvents(
      many((reporter) => line(reporter, 9), 3_000),
      aScript(),
      new Chance(1),
    );
    const received = signals.map(({ received_at }) => minutesOn('2020-04-07', received_at));
    expect([Math.min(...received), Math.max(...received)]).toEqual([480, 599]);
    expect(signals.map(({ created_at }) => minutesOn('2020-04-07', created_at))).toEqual(received.map((minute) => minute - 1));
    for (const { report_id, reporter, product, kind } of signals)
      expect([report_id, product, kind]).toEqual([`${reporter}-FFP2-W10`, 'FFP2', 'shortage_signal']);
  });

  it('is numbered by week, two figures', () => {
    const ids = signalEvents(
      many((reporter) => line(reporter, 0)),
      aScript(),
      new Chance(1),
    ).map(({ report_id }) => report_id.split('-').at(-1));
    expect(new Set(ids)).toEqual(new Set(['W01']));
  });
});
