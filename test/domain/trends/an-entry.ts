import fc from 'fast-check';
import type { Contribution } from '../../../src/domain/trends/contribution.js';

/** A contribution that says nothing but what is given. */
export function aContribution(given: Partial<Contribution> = {}): Contribution {
  return {
    asOf: null,
    usable: null,
    blocked: null,
    used: null,
    expected: null,
    incoming: null,
    deliveries: [],
    signals: [0, 0, 0, 0, 0],
    notices: 0,
    ...given,
  };
}

const amount = fc.option(fc.bigInt({ min: 0n, max: 10n ** 13n }).map((micro) => Number(micro) / 1_000_000));
const few = fc.nat(3);

/** Any contribution, with amounts of six decimals. */
export const anyContribution: fc.Arbitrary<Contribution> = fc.record({
  asOf: fc.constant(null),
  usable: amount,
  blocked: amount,
  used: amount,
  expected: amount,
  incoming: amount,
  deliveries: fc.constant([]),
  signals: fc.tuple(few, few, few, few, few),
  notices: few,
});
