/** Numbers of a row, each from 0 to below `MODULUS`. Source: own definition. */
export type Row = readonly number[];

/**
 * A prime whose square is exact in a double. Rows of noughts and ones are reduced modulo it, so that no rounding makes a sum
 * look computable that is not. Source: own choice.
 */
export const MODULUS = 33_554_393;

/**
 * Rows in reduced echelon form: each begins with a one, further right than the row before, in a column where the others have
 * nothing. Rows that follow from others are gone.
 *
 * Source: Gauss-Jordan elimination, modulo a prime.
 */
export function reducedRows(rows: readonly Row[]): readonly Row[] {
  const done: number[][] = [];
  for (const given of rows) {
    const row = remainder(done, given);
    const at = startOf(row);
    if (at < 0) continue;
    const one = scaled(row, inverse(row[at] ?? 0));
    for (const other of done) subtract(other, one, other[at] ?? 0);
    done.push(one);
  }
  return done.sort((one, other) => startOf(one) - startOf(other));
}

/** What is left of a row when reduced rows were subtracted from it as often as they go. Source: see `reducedRows`. */
export function remainder(reduced: readonly Row[], given: Row): number[] {
  const row = [...given];
  for (const one of reduced) subtract(row, one, row[startOf(one)] ?? 0);
  return row;
}

/** The first column in which a row has something; -1 when it has nothing. Source: own definition. */
export function startOf(row: Row): number {
  return row.findIndex((value) => value !== 0);
}

function subtract(from: number[], row: Row, times: number): void {
  if (times === 0) return;
  row.forEach((value, at) => {
    if (value !== 0) from[at] = ((from[at] ?? 0) + value * (MODULUS - times)) % MODULUS;
  });
}

function scaled(row: Row, times: number): number[] {
  return row.map((value) => (value * times) % MODULUS);
}

/** Source: Fermat's little theorem. */
function inverse(value: number): number {
  let [result, base] = [1, value];
  for (let exponent = MODULUS - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % MODULUS;
    base = (base * base) % MODULUS;
  }
  return result;
}
