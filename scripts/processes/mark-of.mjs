import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The moment a process began, in a form that a later process with the same (recycled) number does not share.
 * Undefined when no such process runs; a zombie does not run.
 */
export function markOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') return markFromProc(pid);
  return markFromTool(pid);
}

// proc(5): the name in field 2 may hold spaces and brackets, so count from the last bracket;
// state is field 3, start time in clock ticks since boot is field 22.
function markFromProc(pid) {
  const stat = textOf(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${textOf('/proc/sys/kernel/random/boot_id')?.trim()}:${fields[19]}`;
}

function markFromTool(pid) {
  const [tool, args] =
    process.platform === 'win32'
      ? ['powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]]
      : ['ps', ['-o', 'lstart=,stat=', '-p', String(pid)]];
  try {
    const answer = execFileSync(tool, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LC_ALL: 'C' },
    });
    const words = answer.trim().split(/\s+/);
    const state = process.platform === 'win32' ? '' : words.pop();
    return state?.startsWith('Z') || words.join('') === '' ? undefined : words.join(' ');
  } catch {
    return undefined;
  }
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
