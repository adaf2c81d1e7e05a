const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** From here the continued fraction is exact within few steps; below it the series is. */
const TAIL_FROM = 3;
const SMALLEST_STEP = 1e-16;
/** At 3, where it is slowest, 60 are enough for the last digit. */
const STEPS = 100;
/** Coefficients of the first guess, within 0.00045 (Abramowitz and Stegun 1964, formula 26.2.23). */
const GUESS = { above: [2.515517, 0.802853, 0.010328], below: [1.432788, 0.189269, 0.001308] } as const;
/** The first leaves less than 1e-9, the second no more than rounding. */
const POLISHES = 2;

/** Probability that a standard normal value exceeds z. Relative error below 1e-14 up to z = 35. */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  return z < TAIL_FROM ? 0.5 - density(z) * seriesFrom(z) : density(z) / fractionFrom(z);
}

/**
 * The value below which a standard normal value stays with probability p, 0 < p < 1: a first guess, polished by steps of Halley.
 * Error below 1e-13 of the larger of its size and one. Minus or plus infinity at 0 and 1, NaN outside.
 */
export function normalQuantile(p: number): number {
  if (p !== last.p) last = { p, z: quantile(p) };
  return last.z;
}

/** One asks for the same probability again and again: of every week, of every series. */
let last = { p: 0.5, z: 0 };

function quantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
  if (p >= 0.5) return p === 0.5 ? 0 : -quantile(1 - p);
  let z = firstGuess(p);
  for (let round = 0; round < POLISHES; round += 1) {
    const step = (normalUpperTail(z) - p) / density(z);
    z += step / (1 - (z * step) / 2);
  }
  return -z;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / ROOT_TWO_PI;
}

/** z + z^3/3 + z^5/15 + …, from zero on. */
function seriesFrom(z: number): number {
  let [term, sum] = [z, z];
  for (let n = 3; term > SMALLEST_STEP * sum; n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))), from the inside out. */
function fractionFrom(z: number): number {
  let fraction = z;
  for (let n = STEPS; n > 0; n -= 1) fraction = z + n / fraction;
  return fraction;
}

function firstGuess(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  const [a0, a1, a2] = GUESS.above;
  const [b1, b2, b3] = GUESS.below;
  return t - (a0 + t * (a1 + t * a2)) / (1 + t * (b1 + t * (b2 + t * b3)));
}
