import { logGamma } from './log-gamma.js';

/** Two roundings: below that a fraction may go to and fro for ever. */
const SMALLEST_STEP = 4 * Number.EPSILON;
const TINY = 1e-300;
const MOST_STEPS = 100_000;

/** Regularised incomplete beta function I_x(a, b), 0 <= x <= 1, a and b > 0 (continued fraction, Lentz's method). */
export function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShare(1 - x, b, a);
  const front = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  return Math.exp(front) / (a * fraction((step) => betaStep(step, x, a, b)));
}

/** Regularised lower incomplete gamma function P(a, x), a > 0, x >= 0 (series, or continued fraction in the tail). */
export function gammaShare(a: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) return front * gammaSeries(a, x);
  const lead = x + 1 - a;
  return 1 - front / (lead * fraction((step) => (step * (a - step)) / ((x + 2 * step - 1 - a) * (x + 2 * step + 1 - a))));
}

/** Of I_x(a, b) the n-th partial numerator. */
function betaStep(n: number, x: number, a: number, b: number): number {
  const m = Math.floor(n / 2);
  return n % 2 === 0 ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)) : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

/** 1 + n1/(1 + n2/(1 + n3/(…))); NaN when it comes to no end. */
function fraction(numerator: (step: number) => number): number {
  let [value, c, d] = [1, 1, 0];
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const part = numerator(step);
    d = 1 / away(1 + part * d);
    c = away(1 + part / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < SMALLEST_STEP) return value;
  }
  return NaN;
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

function gammaSeries(a: number, x: number): number {
  let [term, sum] = [1 / a, 1 / a];
  for (let n = 1; n <= MOST_STEPS && term > SMALLEST_STEP * sum; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}
