/** From here Stirling's series is exact in double precision; below it the recurrence leads there. */
const STIRLING_FROM = 15;
/** B(2k) / (2k (2k-1)) for k = 1, 2, …: Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156] as const;

/** Natural logarithm of the gamma function at x > 0; absolute error some 1e-14 times its size. */
export function logGamma(x: number): number {
  let [product, at] = [1, x];
  for (; at < STIRLING_FROM; at += 1) product *= at;
  const series = STIRLING.reduce((sum, coefficient, k) => sum + coefficient / at ** (2 * k + 1), 0);
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}
