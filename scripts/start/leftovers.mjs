import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stillRuns } from '../processes/still-runs.mjs';
import { stopProcess } from '../processes/stop-process.mjs';

const STOP = [
  ['SIGTERM', 5_000],
  ['SIGKILL', 5_000],
];
const WATCHDOG_PATIENCE_MS = 40_000;

/** Which processes belong to this data folder, with their beginning, so that a recycled number is never stopped. */
export function recordProcesses(dataDir, processes) {
  const path = fileIn(dataDir);
  writeFileSync(`${path}.draft`, JSON.stringify(processes, undefined, 2), { mode: 0o600 });
  renameSync(`${path}.draft`, path);
}

export function forgetProcesses(dataDir) {
  rmSync(fileIn(dataDir), { force: true });
}

/** Stops what a killed launcher left running; only for who holds the launcher's lock. */
export async function stopLeftovers(dataDir, say) {
  const { watchdog, children } = recorded(dataDir);
  const until = Date.now() + WATCHDOG_PATIENCE_MS;
  if (stillRuns(watchdog)) say('the last run was cut off, waiting until it has been cleaned up …');
  while (stillRuns(watchdog) && Date.now() < until) await pause(100);
  const left = children.filter(stillRuns);
  for (const child of left) say(`stopping ${child.name} of a run that was cut off (process ${child.pid})`);
  await Promise.all(left.map((child) => stopProcess(child, STOP)));
  forgetProcesses(dataDir);
}

function recorded(dataDir) {
  try {
    return existsSync(fileIn(dataDir)) ? JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) : { children: [] };
  } catch {
    return { children: [] };
  }
}

function fileIn(dataDir) {
  return join(dataDir, 'pids.json');
}
