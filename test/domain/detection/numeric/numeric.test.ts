import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { at } from '../../../../src/domain/numeric/at.js';
import { countQuantile } from '../../../../src/domain/detection/numeric/count-quantile.js';
import { logGamma } from '../../../../src/domain/detection/numeric/log-gamma.js';
import { betaShare, gammaShare } from '../../../../src/domain/detection/numeric/lower-share.js';
import { normalQuantile, normalUpperTail } from '../../../../src/domain/detection/numeric/normal.js';
import { twoSided } from '../../../../src/domain/detection/numeric/t-test.js';

const relative = (ours: number, theirs: number): number => Math.abs(ours - theirs) / Math.abs(theirs);

describe('the normal distribution', () => {
  // Computed by R 4.2.2, pnorm and qnorm.
  it.each([
    [0.9, 1.2815515655446008],
    [0.95, 1.6448536269514715],
    [0.975, 1.9599639845400536],
    [0.99, 2.3263478740408408],
    [0.999, 3.0902323061678132],
  ])('has its quantile at %d', (p, z) => {
    expect(relative(normalQuantile(p), z)).toBeLessThan(1e-13);
    expect(relative(normalUpperTail(z), 1 - p)).toBeLessThan(1e-12);
  });

  // Computed by Wichura's algorithm AS 241, which R's qnorm is.
  it.each([
    [1e-300, 37.0470962993612],
    [1e-200, 30.205594179579634],
    [1e-100, 21.27345356096532],
    [1e-50, 14.933337534788489],
    [1e-20, 9.262340089798405],
    [1e-10, 6.361340902404056],
    [1e-6, 4.753424308822899],
    [0.0013, 3.0114537584997847],
    [0.0022, 2.847963287487917],
    [0.02, 2.0537489106318225],
    [0.25, 0.6744897501960817],
    [0.4, 0.2533471031357998],
  ])('has its quantile in the tail of %d', (tail, z) => {
    expect(relative(-normalQuantile(tail), z)).toBeLessThan(5e-14);
  });

  // Computed by the complementary error function of C.
  it.each([
    [0.5, 0.3085375387259869],
    [2.9, 0.0018658133003840384],
    [3.1, 0.0009676032132183562],
    [5, 2.866515718791946e-7],
    [10, 7.619853024160593e-24],
    [35, 1.1249107064725534e-268],
  ])('is exceeded above %d as often as it should', (z, tail) => {
    expect(relative(normalUpperTail(z), tail)).toBeLessThan(1e-12);
  });

  it('is symmetric, and has ends', () => {
    expect([normalQuantile(0.5), normalQuantile(0), normalQuantile(1), normalQuantile(-1), normalQuantile(2)]).toEqual([
      0,
      -Infinity,
      Infinity,
      NaN,
      NaN,
    ]);
    expect(normalQuantile(0.025)).toBeCloseTo(-normalQuantile(0.975), 13);
    expect([normalUpperTail(0), normalUpperTail(-Infinity)]).toEqual([0.5, 1]);
  });

  it('is the same from both sides of the place where its formula changes', () => {
    expect(relative(normalUpperTail(3 - 1e-12), normalUpperTail(3))).toBeLessThan(1e-11);
    expect(relative(normalUpperTail(3), 0.0013498980316300933)).toBeLessThan(1e-13);
  });

  it('finds every tail back', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), (tail) => {
        expect(relative(normalUpperTail(-normalQuantile(tail)), tail)).toBeLessThan(1e-11);
      }),
    );
  });
});

describe('shares of distributions', () => {
  it('rest on the gamma function', () => {
    let factorial = 1;
    for (let n = 1; n < 30; n += 1) {
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(1e-12);
      factorial *= n;
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
  });

  it('are sums of binomial probabilities', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.nat(), (n, p, any) => {
        const k = any % n;
        const tail = Array.from({ length: n - k }, (_, i) => k + 1 + i).reduce((sum, m) => {
          const ways = Math.exp(logGamma(n + 1) - logGamma(m + 1) - logGamma(n - m + 1));
          return sum + ways * p ** m * (1 - p) ** (n - m);
        }, 0);
        expect(betaShare(p, k + 1, n - k)).toBeCloseTo(tail, 10);
      }),
    );
  });

  it.each([0.1, 3, 12.5, 80].flatMap((mean) => [0, 2, 15, 60, 120].map((count) => ({ mean, count }))))(
    'are sums of Poisson probabilities, also in the tail: at most $count of $mean',
    ({ mean, count }) => {
      let [term, sum] = [Math.exp(-mean), 0];
      for (let m = 0; m <= count; m += 1) {
        sum += term;
        term *= mean / (m + 1);
      }
      expect(1 - gammaShare(count + 1, mean)).toBeCloseTo(sum, 11);
    },
  );

  it('end at nothing and at everything', () => {
    expect([betaShare(0, 2, 3), betaShare(1, 2, 3), betaShare(-1, 2, 3), gammaShare(2, 0)]).toEqual([0, 1, 0, 0]);
  });

  // Two-sided 5 % points as in every table of Student's t.
  it.each([
    [12.706204736, 1],
    [2.570581836, 5],
    [2.042272456, 30],
  ])('give the probability of t = %d at %i degrees of freedom', (t, degrees) => {
    expect(twoSided(t, degrees)).toBeCloseTo(0.05, 9);
    expect(twoSided(-t, degrees)).toBe(twoSided(t, degrees));
  });
});

describe('the quantile of a count', () => {
  // Computed by R 4.2.2, qpois and qnbinom.
  it.each([
    [0.95, 3, 1, 6],
    [0.99, 12.5, 1, 21],
    [0.99, 11.7, 1.3, 22],
    [0.99, 90, 2.5, 128],
  ])('at %d of mean %d and dispersion %d is %i', (p, mean, dispersion, count) => {
    expect(countQuantile(p, mean, dispersion)).toBe(count);
  });

  it('is the first count at which so much is reached', () => {
    const facts = { p: fc.double({ min: 0.01, max: 0.999, noNaN: true }), mean: fc.double({ min: 0.01, max: 60, noNaN: true }) };
    fc.assert(
      fc.property(facts.p, facts.mean, fc.double({ min: 1.01, max: 4, noNaN: true }), (p, mean, dispersion) => {
        const size = mean / (dispersion - 1);
        let [term, sum, count] = [dispersion ** -size, dispersion ** -size, 0];
        for (; sum < p; count += 1) {
          term *= (((size + count) / (count + 1)) * (dispersion - 1)) / dispersion;
          sum += term;
        }
        const near = Math.abs(sum - p) < 1e-9 || Math.abs(sum - term - p) < 1e-9;
        expect(near || countQuantile(p, mean, dispersion) === count).toBe(true);
      }),
    );
  });

  it('is hardly another when counts vary hardly more than by chance', () => {
    expect(countQuantile(0.99, 500, 1 + 1e-12)).toBe(countQuantile(0.99, 500, 1));
    expect(countQuantile(0.99, 500, 1 + 1e-6)).toBe(countQuantile(0.99, 500, 1));
  });

  it('ends for counts of millions', () => {
    const count = countQuantile(0.99, 4e7, 50);
    expect(count).toBeGreaterThan(4e7);
    expect(Math.abs(count - (4e7 + normalQuantile(0.99) * Math.sqrt(4e7 * 50)))).toBeLessThan(100);
  });

  it('is nothing when nothing is expected, and unknown when the expectation is', () => {
    expect(countQuantile(0.99, 1e-9, 1)).toBe(0);
    expect([countQuantile(0.99, NaN, 1), countQuantile(0.99, Infinity, 2), countQuantile(0.99, 3, NaN)]).toEqual([NaN, NaN, NaN]);
  });
});

it('a number beyond the ends of a list is none', () => {
  expect([at([7], 0), at([7], 1), at([], -1)]).toEqual([7, NaN, NaN]);
});
