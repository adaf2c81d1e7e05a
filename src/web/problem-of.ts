import { HttpException } from '@nestjs/common';
import { Problem } from '../domain/problem.js';

const BY_STATUS = new Map<number, () => Problem>([
  [400, () => new Problem('request.malformed')],
  [404, () => new Problem('request.not-found')],
  [414, () => new Problem('request.not-found')],
  [413, () => new Problem('request.too-large')],
  [415, () => new Problem('request.unsupported')],
  [429, () => new Problem({ code: 'request.too-many', pointer: '', values: { seconds: 60 } })],
  [503, () => new Problem('service.unavailable')],
]);

/** SQLSTATE classes and socket errors that say the database is away for now or does not let us in, not that a statement is wrong. */
const AWAY = /^(08...|28...|3D000|53...|57P0[1-5]|57014|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
const AWAY_WORDS =
  /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|closed and is not queryable/;

/** Faults of Fastify that say more than their status. */
const BY_CODE = new Map<string, () => Problem>([
  ['FST_ERR_BAD_URL', () => new Problem('request.bad-address')],
  ['FST_ERR_CTP_EMPTY_JSON_BODY', () => new Problem('request.body-missing')],
]);

/** What a fault means to who asked; anything that nobody foresaw is `service.failed`. */
export function problemOf(fault: unknown): Problem {
  if (fault instanceof Problem) return fault;
  if (databaseAway(fault)) return new Problem('service.unavailable');
  const meaning = BY_CODE.get(codeIn(fault) ?? '') ?? byStatus(statusIn(fault));
  return meaning?.() ?? new Problem('service.failed');
}

/** Any refusal of a lower layer that has no words of its own was about what came in. */
function byStatus(status: number | undefined): (() => Problem) | undefined {
  if (status === undefined) return undefined;
  return BY_STATUS.get(status) ?? (status >= 400 && status < 500 ? BY_STATUS.get(400) : undefined);
}

function databaseAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  if ('code' in fault && typeof fault.code === 'string' && AWAY.test(fault.code)) return true;
  if (AWAY_WORDS.test(fault.message)) return true;
  return 'driverError' in fault && databaseAway(fault.driverError);
}

/** Nest wraps what Fastify refuses, and keeps it as the cause. */
function codeIn(fault: unknown): string | undefined {
  if (!(fault instanceof Error)) return undefined;
  if ('code' in fault && typeof fault.code === 'string') return fault.code;
  return codeIn(fault.cause);
}

function statusIn(fault: unknown): number | undefined {
  if (fault instanceof HttpException) return fault.getStatus();
  const status: unknown = fault instanceof Error && 'statusCode' in fault ? fault.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
}
