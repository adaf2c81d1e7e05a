import type { Row } from './reduced-rows.js';

/** As many choices of rows that hang together are tried: all of twelve. */
const MOST_TRIED = 4_096;

/**
 * Sums of some columns, each once, that follow from rows by adding and subtracting them, and hold no smaller such sum. With reduced rows a
 * sum is made of rows that are each taken once or not at all: those that begin in one of its columns. Of more than twelve rows that hang
 * together only some are tried, few at a time first.
 *
 * @param rows  in reduced echelon form, of whole numbers that may be below zero
 * @returns     columns of each sum
 *
 * Source: own definition.
 */
export function leastSums(rows: readonly Row[]): readonly (readonly number[])[] {
  const sums = hangingTogether(rows).flatMap((some) => choicesOf(some).filter(isSum).map(columnsOf));
  return sums.filter((sum) => !sums.some((other) => other.length < sum.length && other.every((column) => sum.includes(column))));
}

/** Rows that share a column stand together, also by way of others. */
function hangingTogether(rows: readonly Row[]): readonly (readonly Row[])[] {
  return rows.reduce<readonly (readonly Row[])[]>((groups, row) => {
    const touched = groups.filter((group) => group.some((other) => other.some((value, column) => value !== 0 && row[column] !== 0)));
    return [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), row]];
  }, []);
}

/** What choices of rows add up to, those of few rows first. Where nothing is below zero no choice of several holds no smaller one. */
function choicesOf(rows: readonly Row[]): readonly Row[] {
  if (rows.every((row) => row.every((value) => value >= 0))) return rows;
  const choices: Row[] = [];
  let level = rows.map((row, last) => ({ row, last }));
  while (level.length > 0 && choices.length < MOST_TRIED) {
    choices.push(...level.map(({ row }) => row));
    level = level.flatMap(({ row, last }) =>
      rows.slice(last + 1).map((next, further) => ({ row: added(row, next), last: last + 1 + further })),
    );
  }
  return choices.slice(0, MOST_TRIED);
}

function added(one: Row, other: Row): Row {
  return one.map((value, column) => value + (other[column] ?? 0));
}

function isSum(row: Row): boolean {
  return row.every((value) => value === 0 || value === 1) && row.includes(1);
}

function columnsOf(row: Row): readonly number[] {
  return row.flatMap((value, column) => (value === 1 ? [column] : []));
}
