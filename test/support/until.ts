import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something is true; fails with the last fault or a plain sentence after the patience has run out. */
export async function until(holds: () => boolean | Promise<boolean>, patienceMs = 20_000, what = 'what was waited for'): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what} did not happen within ${patienceMs} ms`);
    await pause(20);
  }
}
