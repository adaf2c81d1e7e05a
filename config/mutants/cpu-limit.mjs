import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** Which mutant used up its time, for the process that takes over. */
const USED_UP = 'used-up.json';
const LOOK_EVERY_MS = 200;
const [MUTANT, UNTIL] = [0, 1];

/**
 * Ends the process when a mutant has taken more processor time than it may. A loop that never ends leaves no other way, and a clock on the
 * wall would take a busy machine for such a loop. Stryker asks the next process about the same mutant, which then knows.
 */
export class CpuLimit {
  #board = new Float64Array(new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT)).fill(Infinity);

  constructor() {
    new Worker(new URL(import.meta.url), { workerData: this.#board }).unref();
  }

  /** @param seconds  of processor time from now */
  start(mutant, seconds) {
    this.#board[MUTANT] = Number(mutant);
    this.#board[UNTIL] = cpuSeconds() + seconds;
  }

  stop() {
    this.#board[UNTIL] = Infinity;
  }

  /** Whether a process before this one ended with the mutant. */
  static isUsedUpBy(mutant) {
    return existsSync(USED_UP) && JSON.parse(readFileSync(USED_UP, 'utf8')) === Number(mutant);
  }
}

function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

if (!isMainThread && workerData instanceof Float64Array) {
  setInterval(() => {
    if (cpuSeconds() < workerData[UNTIL]) return;
    writeFileSync(USED_UP, JSON.stringify(workerData[MUTANT]));
    process.kill(process.pid, 'SIGKILL');
  }, LOOK_EVERY_MS);
}
