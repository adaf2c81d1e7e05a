/** Decimals that the database keeps of an amount. */
const DECIMALS = 6;

/**
 * An amount [base units] as a whole number of millionths, so that sums are exact and rounded as PostgreSQL rounds a
 * numeric. Exact below 2^33 units, where a number still tells millionths apart. Source: own definition, columns
 * numeric(20,6).
 */
export function toMicro(value: number): bigint {
  return BigInt(value.toFixed(DECIMALS).replace('.', ''));
}

/** Millionths as an amount again [base units]. Source: own definition. */
export function fromMicro(micro: bigint): number {
  const digits = micro.toString().padStart(DECIMALS + 1, '0');
  return Number(`${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`);
}

/** A division of whole numbers of zero or more, a half rounded up. Source: as PostgreSQL rounds a numeric. */
export function divided(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
