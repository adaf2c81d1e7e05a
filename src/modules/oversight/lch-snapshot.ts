import type { Cover } from '../../domain/cover/cover.js';
import { weeksOfCover } from '../../domain/cover/weeks-of-cover.js';
import { amount, amountPerWeek } from '../../domain/units.js';
import { allPolicyFacts, lchStockTable, type ProductGroupId } from '../catalogue/index.js';

/** One product in the emergency stock, at expected and at peak use; amounts in pieces, use in pieces per week. */
export interface LchLine {
  readonly productGroup: ProductGroupId;
  readonly onStock: number;
  readonly onOrder: number;
  readonly expectedPerWeek: number | null;
  readonly peakPerWeek: number | null;
  readonly atExpected: Cover;
  readonly atPeak: Cover;
}

export interface LchSnapshot {
  readonly asOf: string;
  readonly lines: readonly LchLine[];
  /** Public documents the figures come from. */
  readonly sources: readonly string[];
}

/** The emergency stock of the country (LCH) as the minister published it on one day, with the peaks published before. */
export function lchSnapshot(): LchSnapshot {
  const rows = lchStockTable();
  const peaks = allPolicyFacts()
    .filter((fact) => fact.kind === 'peak-use')
    .filter(({ value }) => value.perWeek !== null);
  const lines = rows.map(({ productGroup, onStock, onOrder, expectedPerWeek }): LchLine => {
    const peakPerWeek = peaks.find((peak) => peak.productGroup === productGroup)?.value.perWeek ?? null;
    return {
      productGroup,
      onStock,
      onOrder,
      expectedPerWeek,
      peakPerWeek,
      atExpected: weeksOfCover(amount(onStock), useOf(expectedPerWeek)),
      atPeak: weeksOfCover(amount(onStock), useOf(peakPerWeek)),
    };
  });
  return { asOf: rows[0]?.asOf ?? '', lines, sources: [...new Set([...rows, ...peaks].map(({ source }) => source))] };
}

function useOf(perWeek: number | null) {
  return perWeek === null ? null : amountPerWeek(perWeek);
}
