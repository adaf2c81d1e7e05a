import type { PrimaryRules } from '../../../src/domain/disclosure/primary-rules.js';
import { measureTable } from '../../../src/domain/disclosure/publication/measure-table.js';
import { type Measure, MEASURES } from '../../../src/domain/disclosure/publication/measure.js';
import { protectedTotals, type PublishedBefore, type TotalsByScope } from '../../../src/domain/disclosure/publication/protected-totals.js';
import type { StatedWeek, Stater } from '../../../src/domain/disclosure/publication/stated-week.js';
import { cellsOf } from '../../../src/domain/disclosure/table/cells-of.js';
import type { DisclosureTable } from '../../../src/domain/disclosure/table/disclosure-table.js';
import type { StatedAmount } from '../../../src/domain/disclosure/table/stated-amount.js';
import { drawsFrom } from '../../domain/disclosure/support/made-table.js';
import { solve } from '../../domain/disclosure/support/solver.js';
import type { Snapshot } from './collector.js';

export const REGIONS = ['Noord', 'Oost', 'West', 'Zuid', 'Midden'];
const REGION_OF: Readonly<Record<string, string>> = {
  Groningen: 'Noord',
  Drenthe: 'Oost',
  Utrecht: 'West',
  Zeeland: 'Zuid',
  Flevoland: 'Midden',
};

/** A week as it was stated and told. */
export interface ToldWeek {
  readonly stated: StatedWeek;
  readonly told: TotalsByScope;
}

/** One history of tables as weeks of stock and use: a few serve the country, have nothing left, or expect something of their own. */
export function statedWeeks(tables: readonly DisclosureTable[], seed: number): readonly StatedWeek[] {
  return tables.map(({ stated }, week) => {
    const draw = drawsFrom(seed + week);
    const once = new Map(stated.filter(({ product }) => product === 'ffp2').map((one) => [one.organisation, one]));
    return [...once.values()].map((one) => staterOf(one, draw));
  });
}

type OneIn = (many: number) => boolean;

function staterOf({ organisation, holding, region, amount }: StatedAmount, draw: (below: number) => number): Stater {
  const oneIn: OneIn = (many) => draw(many) === 0;
  const serving = organisation.length % 7 === 0 ? 'NL' : (REGION_OF[region] ?? region);
  return {
    ...{ organisationId: organisation, holdingId: holding, region: serving, usable: oneIn(30) ? 0 : Number(amount) },
    ...{ blocked: oneIn(5) ? draw(90) : 0, incoming: oneIn(2) ? draw(400) : 0, signals: [oneIn(3) ? 1 : 0, 0, 0, 0, 0] },
    ...useOf(Number(amount) / 8, oneIn, draw),
  };
}

function useOf(usual: number, oneIn: OneIn, draw: (below: number) => number): Pick<Stater, 'used' | 'expected'> {
  if (oneIn(12)) return { used: null, expected: null };
  return { used: usual, expected: oneIn(10) ? usual + 1 + draw(200) : usual };
}

/** The weeks as the service tells them, one after the other. */
export function toldWeeks(weeks: readonly StatedWeek[], rules: PrimaryRules): readonly ToldWeek[] {
  const before: PublishedBefore[] = [];
  return weeks.map((stated) => {
    const told = protectedTotals(stated, before, { regions: REGIONS, rules, solve });
    before.push({ stated, known: (scope, measure) => told.get(scope)?.[measure].state !== 'withheld' });
    return { stated, told };
  });
}

/** What can be put side by side: every measure over the weeks, and in each week measures that are nearly the same. */
export function collections(weeks: readonly ToldWeek[]): readonly (readonly Snapshot[])[] {
  const series = MEASURES.map((measure) => weeks.map((week) => snapshotOf(week, measure, measure)));
  const beside = weeks.flatMap((week) =>
    (
      [
        ['used', 'expected'],
        ['usable', 'stockOfExpecters'],
      ] as const
    ).map(([first, second]) => [snapshotOf(week, first, second), snapshotOf(week, second, second)]),
  );
  return [...series, ...beside];
}

/** @param as  the name under which it is compared */
function snapshotOf({ stated, told }: ToldWeek, measure: Measure, as: Measure): Snapshot {
  const made = measureTable(stated, measure, REGIONS);
  const table = { ...made, products: [as], stated: made.stated.map((one) => ({ ...one, product: as })) };
  const cells = cellsOf(table);
  const hidden = new Set(cells.filter(({ region }) => told.get(region)?.[measure].state === 'withheld').map(({ at }) => at));
  return { table, cells, hidden };
}
