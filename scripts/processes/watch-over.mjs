import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { markOf } from './mark-of.mjs';

let watchdog;

/**
 * Has a process stopped when this one ends without doing so itself, even when it is killed.
 * Stage 1 is stopped first with SIGTERM (web, worker), stage 2 after it with SIGINT (PostgreSQL's fast stop).
 * Returns `{ watchdog, release }`: who watches, and the call that ends the watch.
 */
export function watchOver(pid, { stage = 1 } = {}) {
  watchdog ??= startWatchdog();
  tell({ watch: { pid, mark: markOf(pid), stage } });
  return {
    watchdog: { pid: watchdog.pid, mark: markOf(watchdog.pid) },
    release: () => tell({ forget: pid }),
  };
}

function tell(message) {
  watchdog?.stdin.write(`${JSON.stringify(message)}\n`);
}

// Its own session, so that neither Ctrl-C nor a closed terminal reaches it; unreferenced, so that it keeps nobody alive.
function startWatchdog() {
  const script = fileURLToPath(new URL('../watchdog.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'], windowsHide: true });
  child.on('error', () => {});
  child.on('exit', () => {
    if (watchdog === child) watchdog = undefined;
  });
  child.stdin.on('error', () => {});
  child.unref();
  child.stdin.unref();
  return child;
}
