import { readFileSync } from 'node:fs';
import { markOf } from '../processes/mark-of.mjs';
import { stillRuns } from '../processes/still-runs.mjs';

const LOOK_EVERY_MS = 500;

/**
 * Calls back when the npm that started us ends. npm does not pass every signal on, and some shells stand between npm and
 * us, so on Linux the process above a shell is looked at as well. Started without npm: nothing is watched, so that
 * `node scripts/start.mjs &` may outlive its terminal.
 */
export function whenParentGone(callBack) {
  if (!process.env.npm_lifecycle_event) return;
  const above = ancestors().map((pid) => ({ pid, mark: markOf(pid) }));
  const timer = setInterval(() => {
    if (above.every(stillRuns)) return;
    clearInterval(timer);
    callBack();
  }, LOOK_EVERY_MS);
  timer.unref();
}

function ancestors() {
  const parent = process.ppid;
  const { name, above } = fromProc(parent);
  return ['sh', 'dash', 'bash', 'ash', 'busybox'].includes(name) ? [parent, above] : [parent];
}

// proc(5): "pid (name) state ppid …"
function fromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    return { name: stat.slice(stat.indexOf('(') + 1, end), above: Number(stat.slice(end + 2).split(' ')[1]) };
  } catch {
    return {};
  }
}
