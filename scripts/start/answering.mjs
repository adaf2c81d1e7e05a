import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 150;
const WITHIN_MS = 120_000;

/** Resolves when the address answers 200. */
export async function answering(url, signal) {
  const until = Date.now() + WITHIN_MS;
  while (Date.now() < until) {
    signal.throwIfAborted();
    if (await answersNow(url)) return;
    await pause(LOOK_EVERY_MS, undefined, { signal });
  }
  throw new Error(`${url} does not answer within ${WITHIN_MS / 1000} seconds.`);
}

async function answersNow(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}
