import { setTimeout as pause } from 'node:timers/promises';
import { stillRuns } from './still-runs.mjs';

const LOOK_EVERY_MS = 50;

/**
 * Asks a recorded process to stop and insists when it does not.
 * `manner` is a list of [signal, milliseconds to wait after it]; resolves to whether the process is gone.
 */
export async function stopProcess(recorded, manner) {
  for (const [signal, patienceMs] of manner) {
    if (!stillRuns(recorded)) return true;
    send(recorded.pid, signal);
    if (await goneWithin(recorded, patienceMs)) return true;
  }
  return !stillRuns(recorded);
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in the meantime, or not ours to stop: the next look tells.
  }
}

async function goneWithin(recorded, patienceMs) {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    if (!stillRuns(recorded)) return true;
    await pause(LOOK_EVERY_MS);
  }
  return !stillRuns(recorded);
}
