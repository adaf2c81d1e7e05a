import type { Fault } from '../problem.js';

/** What somebody asks of a key or client beside its scopes. */
export interface KeyTermsForm {
  /** Which system it is for; absent: the day on which it was made. */
  readonly name?: string | undefined;
  /** How long it opens the door, in days; absent: `KEY_DAYS`. */
  readonly days?: number | undefined;
}

/** How long a key opens the door unless somebody says otherwise, in days: once a year it is made anew. */
export const KEY_DAYS = 365;

/** The longest that a key may be asked for, in days. */
const LONGEST_DAYS = 730;

const DAY_MS = 86_400_000;

/** A label of a system, of which the letters leave little room for anything confidential. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}$/;

/** What is wrong with the terms of a key. */
export function keyTermsFaults({ name, days }: KeyTermsForm): readonly Fault[] {
  const faults: Fault[] = [];
  if (name !== undefined && !NAME.test(name)) faults.push({ code: 'party.key-name', pointer: '/name' });
  const good = days === undefined || (Number.isInteger(days) && days >= 1 && days <= LONGEST_DAYS);
  return good ? faults : [...faults, { code: 'party.key-days', pointer: '/days', values: { longest: LONGEST_DAYS } }];
}

/** The instant from which a key that is made at `at` opens nothing. */
export function keyExpiry(at: Date, days: number = KEY_DAYS): Date {
  return new Date(at.getTime() + days * DAY_MS);
}
