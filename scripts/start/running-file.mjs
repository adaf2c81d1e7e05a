import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stillRuns } from '../processes/still-runs.mjs';

/** Addresses of what runs in this data folder, for the commands; readable for its owner only. */
export function writeRunning(dataDir, running) {
  const path = join(dataDir, 'running.json');
  writeFileSync(`${path}.draft`, JSON.stringify(running, undefined, 2), { mode: 0o600 });
  renameSync(`${path}.draft`, path);
}

/** What runs in this data folder, or undefined when its launcher does not run any more. */
export function readRunning(dataDir) {
  try {
    const running = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'));
    return stillRuns(running.launcher) ? running : undefined;
  } catch {
    return undefined;
  }
}

export function removeRunning(dataDir) {
  rmSync(join(dataDir, 'running.json'), { force: true });
}
