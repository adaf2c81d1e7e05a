import pino, { type Logger } from 'pino';

export type Log = Logger;

/** Structured lines without content: ids, counts, durations and kinds of fault. */
export function openLog(processName: string, level: string): Log {
  return pino({
    name: processName,
    level,
    base: { process: processName, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: faultWithoutContent },
  });
}

/**
 * What an operator may know of a fault: its kind, code, place and, for the database, which constraint; never the
 * parameters or the offending row, which PostgreSQL puts into `detail` and `where`.
 */
export function faultWithoutContent(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { kind: typeof fault };
  const known: Record<string, unknown> = { kind: fault.name, stack: placesOf(fault) };
  for (const name of ['code', 'constraint', 'table', 'routine', 'syscall', 'responseCode']) {
    const value: unknown = Reflect.get(fault, name);
    if (typeof value === 'string' || typeof value === 'number') known[name] = value;
  }
  if (!('severity' in fault)) known['message'] = fault.message;
  if (fault.cause !== undefined) known['cause'] = faultWithoutContent(fault.cause);
  return known;
}

function placesOf(fault: Error): string[] {
  return (fault.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8).map((line) => line.trim());
}
