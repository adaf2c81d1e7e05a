import type { FastifyReply, FastifyRequest } from 'fastify';
import { REPORT_KINDS, type ReportKind } from '../domain/reports/report-kind.js';
import type { Metrics } from '../platform/metrics.js';
import { inSandbox } from '../platform/actor.js';
import { visitorOf } from './guard.js';
import { refusalOf } from './refusal-of.js';

/** Where reports come in, and of which kind when the form does not say. A correction or withdrawal is not intake. */
const INTAKE = new Map<string, ReportKind | 'none'>([
  ['/api/v1/reports', 'none'],
  ['/meldingen/voorraad', 'stock'],
  ['/meldingen/tekort', 'shortage'],
  ['/meldingen/onderbreking', 'interruption'],
  ['/meldingen/vraagstijging', 'demand-surge'],
]);
const CREATED = 201;
const SEE_OTHER = 303;
const REFUSED = 400;

/**
 * Counts what came in by its route, so that no module has to. A page with several product groups counts once,
 * a form that comes back with what is wrong counts as `form`, and what comes with a test key does not count.
 */
export function countIntake(request: FastifyRequest, reply: FastifyReply, metrics: Metrics): void {
  const otherwise = INTAKE.get(request.routeOptions.url ?? '');
  if (request.method !== 'POST' || otherwise === undefined || ofSandbox(request)) return;
  if (acknowledged(reply)) return metrics.reportsFiled.inc({ kind: kindIn(request.body) ?? otherwise });
  if (reply.statusCode >= REFUSED) metrics.reportsRefused.inc({ code: codeOf(request) });
}

function ofSandbox(request: FastifyRequest): boolean {
  const visitor = visitorOf(request);
  return visitor !== undefined && inSandbox(visitor.actor);
}

function codeOf(request: FastifyRequest): string {
  return refusalOf(request)?.code ?? 'form';
}

/** The API creates; a page leads on to the receipt. */
function acknowledged(reply: FastifyReply): boolean {
  const place = reply.getHeader('location');
  const onToReceipt = reply.statusCode === SEE_OTHER && typeof place === 'string' && place.endsWith('/ontvangen');
  return reply.statusCode === CREATED || onToReceipt;
}

function kindIn(body: unknown): ReportKind | undefined {
  const kind: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'kind') : undefined;
  return REPORT_KINDS.find((known) => known === kind);
}
