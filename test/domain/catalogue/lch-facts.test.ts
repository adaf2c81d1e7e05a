import { describe, expect, it } from '@jest/globals';
import { amount, amountPerWeek } from '../../../src/domain/units.js';
import { weeksOfCover } from '../../../src/domain/cover/weeks-of-cover.js';
import { lchStockTable, lchTimeline } from '../../../src/modules/catalogue/lch-facts.js';
import { productGroup } from '../../../src/modules/catalogue/product-groups.js';

const row = (id: string) => lchStockTable().find(({ productGroup: group }) => group === id);

describe('the stock table of the LCH of 2 April 2021', () => {
  it('has seven rows of product groups that exist, dated and sourced', () => {
    expect(lchStockTable()).toHaveLength(7);
    expect(lchStockTable().filter(({ productGroup: id }) => productGroup(id) === null)).toEqual([]);
    expect(lchStockTable().filter(({ asOf, source, verified }) => asOf !== '2021-04-02' || source === '' || !verified)).toEqual([]);
  });

  it.each([
    { group: 'goggles', stock: 2_918_115, perWeek: 1_270, cover: 2297.73 },
    { group: 'surgical-mask-iir', stock: 762_207_620, perWeek: 406_000, cover: 1877.36 },
    { group: 'ffp2', stock: 40_583_465, perWeek: 44_100, cover: 920.26 },
    { group: 'examination-glove', stock: 421_114_150, perWeek: 2_633_000, cover: 159.94 },
    { group: 'isolation-gown', stock: 64_288_202, perWeek: 34_700, cover: 1852.69 },
    { group: 'apron', stock: 12_929_524, perWeek: 28_500, cover: 453.67 },
  ])('$group: $stock / $perWeek is $cover weeks', ({ group, stock, perWeek, cover }) => {
    expect(row(group)).toMatchObject({ onStock: stock, expectedPerWeek: perWeek });
    expect(stock / perWeek).toBeCloseTo(cover, 2);
    const weeks = expect.closeTo(cover, 2);
    expect(weeksOfCover(amount(row(group)?.onStock ?? 0), amountPerWeek(row(group)?.expectedPerWeek ?? 0))).toEqual({
      kind: 'lasts',
      weeks,
    });
  });

  it('knows no demand for KN95, which is not zero', () => {
    expect(row('kn95')).toMatchObject({ onStock: 32_865_360, expectedPerWeek: null, onOrder: 22_643_448 });
  });
});

describe('the LCH in dates', () => {
  it('runs from old to new, each event with a source', () => {
    const dates = lchTimeline().map(({ at }) => at);
    expect(dates).toEqual([...dates].sort());
    expect(lchTimeline().filter(({ at, source }) => source === '' || !/^\d{4}-\d{2}(-\d{2})?$/.test(at))).toEqual([]);
  });

  it('keeps releasable stock apart from stock', () => {
    const masks = lchTimeline().find(({ figures }) => figures['onStock'] === 700_000_000);
    expect(masks?.figures['releasable']).toBe(535_000_000);
  });
});
