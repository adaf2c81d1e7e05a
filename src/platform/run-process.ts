import { ConfigFault } from './config.js';
import { UnsafeDatabase } from './refuse-unsafe-database.js';

/** How long a process may take to finish what it holds. */
const GRACE_MS = 20_000;

/**
 * Starts a process and ends it well: on a signal, or when the launcher that started it is gone, it stops taking new work,
 * finishes what it holds, and exits 0. A start that fails names the cause and exits 1.
 */
export async function runProcess(start: () => Promise<() => Promise<void>>): Promise<void> {
  try {
    const stop = await start();
    const end = once(() => endWith(stop));
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
    watchLauncher(process.env['MELDPUNT_PARENT_PID'], end);
  } catch (fault) {
    process.stderr.write(`${causeOf(fault)}\n`);
    process.exit(1);
  }
}

/** What the operator reads when a start fails. */
export function causeOf(fault: unknown): string {
  if (fault instanceof ConfigFault || fault instanceof UnsafeDatabase) return fault.message;
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}

async function endWith(stop: () => Promise<void>): Promise<void> {
  setTimeout(() => process.exit(1), GRACE_MS).unref();
  await stop().catch((fault: unknown) => process.stderr.write(`${causeOf(fault)}\n`));
  process.exit(0);
}

function watchLauncher(pid: string | undefined, end: () => void): void {
  const launcher = Number(pid);
  if (!Number.isInteger(launcher) || launcher <= 0) return;
  setInterval(() => {
    if (!alive(launcher)) end();
  }, 1_000).unref();
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function once(work: () => Promise<void>): () => void {
  let begun = false;
  return () => {
    if (begun) return;
    begun = true;
    void work();
  };
}
