import { describe, expect, it } from '@jest/globals';
import { allObligations } from '../../../src/domain/disclosure/earlier/all-obligations.js';
import { changeOf, changeUnsafe } from '../../../src/domain/disclosure/earlier/change-of.js';
import { obligationsFromFigures } from '../../../src/domain/disclosure/earlier/obligations-from-figures.js';
import { obligationsSince } from '../../../src/domain/disclosure/earlier/obligations-since.js';
import { ownersOverTime } from '../../../src/domain/disclosure/earlier/owners-over-time.js';
import type { PrimaryRules } from '../../../src/domain/disclosure/primary-rules.js';
import { protectedTable } from '../../../src/domain/disclosure/protected-table.js';
import { cellsOf } from '../../../src/domain/disclosure/table/cells-of.js';
import { contributorsTo } from '../../../src/domain/disclosure/table/contributors-to.js';
import type { DisclosureTable } from '../../../src/domain/disclosure/table/disclosure-table.js';
import type { StatedAmount } from '../../../src/domain/disclosure/table/stated-amount.js';
import { drawsFrom, oneProduct, stated } from './support/made-table.js';
import { solve } from './support/solver.js';

const RULES: PrimaryRules = { fewest: 3, percent: 10_000n };
const SIX = [520, 410, 500, 690, 560, 610];
const BEFORE = oneProduct({ Noord: SIX, Oost: SIX, West: SIX, Zuid: SIX });

function withMore(...more: readonly StatedAmount[]): DisclosureTable {
  return { ...BEFORE, stated: [...BEFORE.stated, ...more] };
}

function joined(name: string, region: string, amount: number): StatedAmount {
  return stated(name, 'ffp2', region, amount);
}

/** Cells that may not be published now, when all was published before. */
function heldBack(now: DisclosureTable, published: (product: string, region: string) => boolean = () => true): string[] {
  const { heldBack: held } = obligationsSince({ table: BEFORE, published }, now, RULES);
  return cellsOf(now).flatMap(({ at, region }) => (held.has(at) ? [region] : []));
}

describe('a publication after another', () => {
  it.each<{ what: string; now: DisclosureTable; held: string[] }>([
    { what: 'nothing changed', now: BEFORE, held: [] },
    { what: 'one joined: the difference is what it has', now: withMore(joined('a', 'West', 555)), held: ['NL', 'West'] },
    { what: 'one left', now: { ...BEFORE, stated: BEFORE.stated.slice(1) }, held: ['NL', 'Noord'] },
    { what: 'two joined: each knows the other', now: withMore(joined('a', 'West', 400), joined('b', 'West', 400)), held: ['NL', 'West'] },
    {
      what: 'three of a size joined',
      now: withMore(joined('a', 'West', 400), joined('b', 'West', 410), joined('c', 'West', 390)),
      held: [],
    },
    {
      what: 'three joined, one of them much larger',
      now: withMore(joined('a', 'West', 9_000), joined('b', 'West', 10), joined('c', 'West', 11)),
      held: ['NL', 'West'],
    },
    {
      what: 'one joined in each of three regions: the country is safe, the regions are not',
      now: withMore(joined('a', 'Noord', 410), joined('b', 'Oost', 405), joined('c', 'West', 399)),
      held: ['Noord', 'Oost', 'West'],
    },
    {
      what: 'everybody changed',
      now: { ...BEFORE, stated: BEFORE.stated.map((one) => ({ ...one, amount: one.amount + 37n })) },
      held: [],
    },
  ])('holds back $held when $what', ({ now, held }) => {
    expect(heldBack(now)).toEqual(held);
  });

  it('keeps a figure withheld that did not change: the old one would be known after all', () => {
    expect(heldBack(BEFORE, (_, region) => region !== 'Oost')).toEqual(['Oost']);
  });

  it('is not misled by holdings that merge while one joins', () => {
    const merged = BEFORE.stated.map((one) =>
      one.holding === 'West-0' || one.holding === 'West-1' ? { ...one, holding: 'West-new' } : one,
    );

    expect(heldBack({ ...BEFORE, stated: [...merged, joined('a', 'West', 555)] })).toEqual(['NL', 'West']);
    expect(ownersOverTime(BEFORE.stated, merged)('West-new')).toBe(ownersOverTime(BEFORE.stated, merged)('West-1'));
  });

  it('does not publish the rest of a difference: what joined in the one region that is held back', () => {
    const now = withMore(joined('a', 'Noord', 410), joined('b', 'Oost', 405), joined('c', 'West', 399));
    const earlier = obligationsSince({ table: BEFORE, published: () => true }, now, RULES);
    const [, noord, oost, west] = cellsOf(now).map(({ at }) => at);

    expect(earlier.before.map(({ changeUnsafe: tells }) => tells([noord ?? 0]))).toEqual([true]);
    expect(earlier.before.map(({ changeUnsafe: tells }) => tells([noord ?? 0, oost ?? 0, west ?? 0]))).toEqual([false]);
  });

  it('holds back every change of figures whose holders are not known any more', () => {
    const now = withMore(joined('a', 'West', 555));
    const figures = new Map(cellsOf(BEFORE).map(({ region, total }) => [region, region === 'Zuid' ? null : total]));
    const { heldBack: held } = obligationsFromFigures((_, region) => figures.get(region), now);

    expect(cellsOf(now).flatMap(({ at, region }) => (held.has(at) ? [region] : []))).toEqual(['NL', 'West', 'Zuid']);
  });

  it('goes by every publication: who joined last week is still alone since the week before', () => {
    const now = withMore(joined('a', 'West', 555));
    const shown = { published: (_: string, region: string) => region !== 'West' && region !== 'NL' };
    const first = obligationsSince({ table: BEFORE, published: () => true }, now, RULES);
    const second = obligationsSince({ table: now, ...shown }, now, RULES);
    const both = allObligations([first, second]);
    const [country, , , west] = cellsOf(now).map(({ at }) => at);

    expect([...(both?.heldBack.keys() ?? [])]).toEqual([country, west]);
    expect(both?.heldBack.get(west ?? 0)).toBe(
      [first, second]
        .map(({ heldBack: held }) => held.get(west ?? 0) ?? 0n)
        .sort()
        .at(-1),
    );
    expect(both?.lastShown.get(west ?? 0)).toEqual([BEFORE.stated.slice(12, 18).reduce((sum, { amount }) => sum + amount, 0n)]);
    expect(allObligations([])).toBeNull();
  });

  it('takes a figure that did not change for known: it hides nothing', () => {
    const lone = oneProduct({ Noord: SIX.slice(0, 1), Oost: SIX, West: SIX, Zuid: SIX });
    const earlier = obligationsSince({ table: BEFORE, published: () => true }, lone, RULES);
    const shown = protectedTable(lone, RULES, solve, earlier).filter(({ value }) => value === null);

    expect(shown.map(({ region }) => region)).toEqual(['NL', 'Noord']);
  });

  it.each([21, 22, 23, 24])('leaks nothing to who subtracts publications, history %i', (seed) => {
    const weeks = historyFrom(seed, 4);
    const leaks: string[] = [];
    let before: DisclosureTable | null = null;
    let shown = new Map<string, bigint | null>();
    for (const table of weeks) {
      const was = shown;
      const earlier =
        before === null ? null : obligationsSince({ table: before, published: (_, region) => was.get(region) !== null }, table, RULES);
      shown = new Map(protectedTable(table, RULES, solve, earlier).map(({ region, value }) => [region, value]));
      if (before !== null) leaks.push(...subtracted(before, was, table, shown));
      before = table;
    }

    expect(leaks).toEqual([]);
  });
});

/** Regions whose figure can be subtracted from the one before and tells of too few. */
function subtracted(
  before: DisclosureTable,
  was: ReadonlyMap<string, bigint | null>,
  now: DisclosureTable,
  shown: ReadonlyMap<string, bigint | null>,
): string[] {
  const of = (table: DisclosureTable, region: string) =>
    contributorsTo(table.stated.filter((one) => region === 'NL' || one.region === region).map((one) => ({ ...one, holding: one.holding })));
  return [...shown.keys()].filter(
    (region) =>
      typeof was.get(region) === 'bigint' &&
      typeof shown.get(region) === 'bigint' &&
      changeUnsafe(changeOf(of(before, region), of(now, region)), RULES),
  );
}

/** Weeks in which some join, leave and correct. */
function historyFrom(seed: number, weeks: number): DisclosureTable[] {
  const draw = drawsFrom(seed);
  const tables = [oneProduct({ Noord: SIX, Oost: SIX.slice(1), West: [...SIX, 900], Zuid: [4_000, 20, 10] })];
  for (let week = 1; week < weeks; week += 1) {
    const last = tables.at(-1) ?? BEFORE;
    const kept = last.stated
      .filter(() => draw(15) > 0)
      .map((one) => (draw(3) === 0 ? { ...one, amount: one.amount + BigInt(draw(90)) } : one));
    const fresh = Array.from({ length: draw(3) }, (_, at) =>
      joined(`new-${week}-${at}`, ['Noord', 'Oost', 'West', 'Zuid'][draw(4)] ?? 'Noord', 1 + draw(700)),
    );
    tables.push({ ...last, stated: [...kept, ...fresh] });
  }
  return tables;
}
