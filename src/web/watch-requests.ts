import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { REPORT_KINDS } from '../domain/reports/report-kind.js';
import type { Log } from '../platform/log.js';
import type { Metrics } from '../platform/metrics.js';
import { refusalOf } from './refusal-of.js';

/** Where reports come in; a correction or a withdrawal is not intake. */
const INTAKE = '/api/v1/reports';
const MS_PER_SECOND = 1_000;

/** One line and one measurement per request: the pattern of the route, never the address, since an address can hold names. */
export function watchRequests(fastify: FastifyInstance, log: Log, metrics: Metrics): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    log.info({ method, route, status: reply.statusCode, ms, requestId: request.id }, 'request');
    metrics.requestSeconds.observe({ route, status: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / MS_PER_SECOND);
    if (method === 'POST' && route === INTAKE) countIntake(request, reply, metrics);
  });
}

function countIntake(request: FastifyRequest, reply: FastifyReply, metrics: Metrics): void {
  if (reply.statusCode === 201) return metrics.reportsFiled.inc({ kind: kindIn(request.body) });
  const refusal = refusalOf(request);
  if (refusal !== undefined) metrics.reportsRefused.inc({ code: refusal.code });
}

function kindIn(body: unknown): string {
  const kind: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'kind') : undefined;
  return REPORT_KINDS.find((known) => known === kind) ?? 'none';
}
