import type { FastifyInstance } from 'fastify';
import type { Log } from '../platform/log.js';
import type { Metrics } from '../platform/metrics.js';
import { countIntake } from './count-intake.js';
import { refusalOf } from './refusal-of.js';

const MS_PER_SECOND = 1_000;

/**
 * One line and one measurement per request: the pattern of the route and the code of a refusal, never the address, since an
 * address can hold names.
 */
export function watchRequests(fastify: FastifyInstance, log: Log, metrics: Metrics): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    const refusal = refusalOf(request);
    const code = refusal === undefined ? {} : { code: refusal.code };
    log.info({ method, route, status: reply.statusCode, ...code, ms, requestId: request.id }, 'request');
    metrics.requestSeconds.observe({ route, status: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / MS_PER_SECOND);
    countIntake(request, reply, metrics);
  });
}
