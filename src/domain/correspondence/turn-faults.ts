import type { Fault } from '../problem.js';

/** Who speaks: the triage desk, or who reported. */
export type Party = 'desk' | 'reporter';

/** Messages on one report, of both sides together. Own choice: a talk that is longer is held by telephone. */
export const MOST_MESSAGES = 200;
/** Messages of one side in a row that the other has not answered. Own choice: keeps a stolen receipt from filling the desk's inbox. */
export const MOST_IN_A_ROW = 10;

/** What stands in the way of the next message of a party, given who wrote what so far, oldest first. */
export function turnFaults(party: Party, before: readonly Party[]): Fault[] {
  if (party === 'reporter' && !before.includes('desk')) return [{ code: 'correspondence.nothing-to-answer', pointer: '' }];
  if (before.length >= MOST_MESSAGES) return [{ code: 'correspondence.full', pointer: '', values: { most: MOST_MESSAGES } }];
  const inRow = before.length - 1 - before.findLastIndex((other) => other !== party);
  return inRow >= MOST_IN_A_ROW ? [{ code: 'correspondence.wait-for-answer', pointer: '', values: { most: MOST_IN_A_ROW } }] : [];
}
