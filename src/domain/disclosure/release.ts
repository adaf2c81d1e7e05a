import { releasable } from './releasable.js';
import type { Disclosable, Released } from './releasable.js';

/**
 * A total through the gate: the value only when it may be shown. A value that is not known is no data, however many
 * holdings reported. No unit of its own.
 *
 * Source: own proposal, see `releasable`.
 */
export function release<Value>(value: Value | null, of: Disclosable, minimum: number): Released<Value> {
  const state = releasable(of, minimum);
  if (state === 'withheld') return { state, value: null };
  return value === null || state === 'no-data' ? { state: 'no-data', value: null } : { state, value };
}
