import { setImmediate as breath } from 'node:timers/promises';

/** What is done at once, before other work of the process gets its turn: a millisecond or two. */
const AT_ONCE = 50;

/** Makes something of each item, and lets the rest of the process breathe. */
export async function inTurns<From, To>(items: readonly From[], make: (item: From) => To): Promise<readonly To[]> {
  const made: To[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % AT_ONCE === 0) await breath();
  }
  return made;
}
