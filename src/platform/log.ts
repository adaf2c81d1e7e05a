import pino from 'pino';

type Line = (facts: Readonly<Record<string, unknown>>, words: string) => void;

/** Where processes write what an operator needs. */
export abstract class Log {
  abstract readonly debug: Line;
  abstract readonly info: Line;
  abstract readonly warn: Line;
  abstract readonly error: Line;
}

/** Structured lines without content: ids, counts, durations and kinds of fault. */
export function openLog(processName: string, level: string): Log {
  const logger = pino({
    name: processName,
    level,
    base: { process: processName, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: faultWithoutContent },
  });
  return {
    debug: (facts, words) => logger.debug(facts, words),
    info: (facts, words) => logger.info(facts, words),
    warn: (facts, words) => logger.warn(facts, words),
    error: (facts, words) => logger.error(facts, words),
  };
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
  return (fault.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .map((line) => line.trim());
}
