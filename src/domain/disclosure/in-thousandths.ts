/** A percentage with three decimals at most, in whole thousandths of a percent, as `PrimaryRules` has it. Source: own definition. */
export function inThousandths(percent: number): bigint {
  return BigInt(Math.round(percent * 1_000));
}
