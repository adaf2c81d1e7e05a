import type { Contribution, SignalCounts } from './contribution.js';
import { toMicro } from './micro.js';

/**
 * What adds up when organisations are counted together; amounts in millionths of a base unit, so that adding and taking
 * away leaves nothing behind. A tally may be negative: it is then what goes out. Source: own definition.
 */
export interface Tally {
  /** Organisations with any current report. */
  readonly contributors: number;
  /** Organisations with a stock statement. */
  readonly reporters: number;
  readonly usable: bigint;
  readonly blocked: bigint;
  /** Measured use per week, of `users` organisations, and the usable stock of those. */
  readonly used: bigint;
  readonly users: number;
  readonly stockOfUsers: bigint;
  /** Expected use per week of `expecters` reporters, and the usable stock of those. */
  readonly expected: bigint;
  readonly expecters: number;
  readonly stockOfExpecters: bigint;
  /** Announced deliveries. */
  readonly incoming: bigint;
  /** Shortages by severity 1 to 5. */
  readonly signals: SignalCounts;
  /** Announced interruptions and discontinuations. */
  readonly notices: number;
}

/**
 * What one organisation counts for [millionths of a base unit]. Expected use without a stock statement counts for
 * nothing: cover divides the stock of those whose use is known.
 *
 * Source: own definition.
 */
export function tallyOf({ usable, blocked, used, expected, incoming, signals, notices }: Contribution): Tally {
  const stock = micro(usable);
  const expects = usable !== null && expected !== null;
  return {
    contributors: 1,
    reporters: count(usable !== null),
    usable: stock,
    blocked: micro(blocked),
    used: micro(used),
    users: count(used !== null),
    stockOfUsers: used === null ? 0n : stock,
    expected: expects ? toMicro(expected) : 0n,
    expecters: count(expects),
    stockOfExpecters: expects ? stock : 0n,
    incoming: micro(incoming),
    signals,
    notices,
  };
}

/** Two tallies together [millionths of a base unit]; by -1 the second is taken away. Source: own definition. */
export function addTally(one: Tally, other: Tally, by: 1 | -1 = 1): Tally {
  const amount = BigInt(by);
  const [s1, s2, s3, s4, s5] = other.signals;
  return {
    contributors: one.contributors + by * other.contributors,
    reporters: one.reporters + by * other.reporters,
    usable: one.usable + amount * other.usable,
    blocked: one.blocked + amount * other.blocked,
    used: one.used + amount * other.used,
    users: one.users + by * other.users,
    stockOfUsers: one.stockOfUsers + amount * other.stockOfUsers,
    expected: one.expected + amount * other.expected,
    expecters: one.expecters + by * other.expecters,
    stockOfExpecters: one.stockOfExpecters + amount * other.stockOfExpecters,
    incoming: one.incoming + amount * other.incoming,
    signals: [
      one.signals[0] + by * s1,
      one.signals[1] + by * s2,
      one.signals[2] + by * s3,
      one.signals[3] + by * s4,
      one.signals[4] + by * s5,
    ],
    notices: one.notices + by * other.notices,
  };
}

/** Nobody counted. Source: own definition. */
export const NO_TALLY: Tally = {
  contributors: 0,
  reporters: 0,
  usable: 0n,
  blocked: 0n,
  used: 0n,
  users: 0,
  stockOfUsers: 0n,
  expected: 0n,
  expecters: 0,
  stockOfExpecters: 0n,
  incoming: 0n,
  signals: [0, 0, 0, 0, 0],
  notices: 0,
};

function micro(amount: number | null): bigint {
  return amount === null ? 0n : toMicro(amount);
}

function count(counts: boolean): number {
  return counts ? 1 : 0;
}
