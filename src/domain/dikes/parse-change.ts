import { refuseAll } from '../problem.js';
import { amount, days } from '../units.js';
import type { DikeChange } from './adjust-dikes.js';
import { FormReader } from '../form-reader.js';

/** A change as it was typed: stock in base units, time in days. */
export interface TypedChange {
  readonly dike1: string;
  readonly dike2: string;
  readonly sooner: string;
}

/** Nobody adds this much of anything [base units]. */
const MOST = 1e9;
/** Two years, as far as is looked ahead. */
const LONGEST = 730;

/**
 * Understands a change to the dikes that somebody weighs; null when nothing was typed. @throws {Problem} with every fault at once
 *
 * Source: own definition.
 */
export function parseChange(typed: TypedChange, language: 'nl' | 'en'): DikeChange | null {
  if (`${typed.dike1}${typed.dike2}${typed.sooner}`.trim() === '') return null;
  const read = new FormReader(language);
  const stock = (field: 'dike1' | 'dike2') => amount(read.numberOrZero(typed[field], { field, most: MOST, code: 'producer.amount' }));
  const change = {
    dike1: stock('dike1'),
    dike2: stock('dike2'),
    sooner: days(read.numberOrZero(typed.sooner, { field: 'sooner', most: LONGEST, code: 'producer.ramp' })),
  };
  refuseAll(read.faults);
  return change;
}
