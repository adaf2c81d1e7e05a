import { toMicro } from '../../trends/micro.js';
import type { Stater } from './stated-week.js';

/**
 * The tables of which a publication consists, in the order in which they are protected: of two that can be subtracted from
 * each other, the second knows what was shown of the first. Source: own definition.
 */
export const MEASURES = ['usable', 'stockOfExpecters', 'used', 'expected', 'blocked', 'incoming', 'signals'] as const;

/** One of the tables. Source: see `MEASURES`. */
export type Measure = (typeof MEASURES)[number];

/**
 * What an organisation puts into a table [millionths of a base unit; signals: reports]; null: it stated nothing of the kind.
 * Every organisation that reported anything says how many shortages it has, be it none.
 *
 * Source: own definition; expected use without stock counts for nothing, as in `tallyOf`.
 */
export function statedOf(stater: Stater, measure: Measure): bigint | null {
  return STATED[measure](stater);
}

const STATED: Readonly<Record<Measure, (stater: Stater) => bigint | null>> = {
  usable: ({ usable }) => micro(usable),
  stockOfExpecters: ({ usable, expected }) => (expected === null ? null : micro(usable)),
  used: ({ used }) => micro(used),
  expected: ({ usable, expected }) => (usable === null ? null : micro(expected)),
  blocked: ({ blocked }) => micro(blocked),
  incoming: ({ incoming }) => micro(incoming),
  signals: ({ signals }) => BigInt(signals.reduce((sum, count) => sum + count, 0)),
};

function micro(amount: number | null): bigint | null {
  return amount === null ? null : toMicro(amount);
}
