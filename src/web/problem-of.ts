import { HttpException } from '@nestjs/common';
import { Problem } from '../domain/problem.js';

const BY_STATUS = new Map<number, () => Problem>([
  [400, () => new Problem('request.malformed')],
  [404, () => new Problem('request.not-found')],
  [405, () => new Problem('request.not-found')],
  [413, () => new Problem('request.too-large')],
  [415, () => new Problem('request.unsupported')],
  [429, () => new Problem({ code: 'request.too-many', pointer: '', values: { seconds: 60 } })],
  [503, () => new Problem('service.unavailable')],
]);

/** SQLSTATE classes and socket errors that say the database is away for now, not that we did something wrong. */
const AWAY = /^(08...|53...|57P0[1-3]|57014|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
const AWAY_WORDS = /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|closed and is not queryable/;

/** What a fault means to who asked; anything that nobody foresaw is `service.failed`. */
export function problemOf(fault: unknown): Problem {
  if (fault instanceof Problem) return fault;
  if (databaseAway(fault)) return new Problem('service.unavailable');
  const status = statusIn(fault);
  return (status === undefined ? undefined : BY_STATUS.get(status)?.()) ?? new Problem('service.failed');
}

function databaseAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  if ('code' in fault && typeof fault.code === 'string' && AWAY.test(fault.code)) return true;
  if (AWAY_WORDS.test(fault.message)) return true;
  return 'driverError' in fault && databaseAway(fault.driverError);
}

function statusIn(fault: unknown): number | undefined {
  if (fault instanceof HttpException) return fault.getStatus();
  const status: unknown = fault instanceof Error && 'statusCode' in fault ? fault.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
}
