import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../domain/problem.js';
import type { AnonymousLimit } from './anonymous-limit.js';
import { bringsProof } from './guard.js';
import { isApi } from './is-api.js';
import type { KnownRoutes } from './known-routes.js';

/** What Fastify can parse for pages and the API does not take; other types without a parser it refuses by itself. */
const PAGE_BODY = /^(?:application\/x-www-form-urlencoded|multipart\/|text\/plain)/i;

/** What is said of a body that is not there harms nobody. */
const WITHOUT_BODY: readonly string[] = ['GET', 'HEAD'];

/** Refuses before a body is read: while the process ends, who asks too often, wrong methods, and forms sent to the API. */
export function refuseAtDoor(fastify: FastifyInstance, limit: AnonymousLimit, routes: KnownRoutes, publicUrl: string): void {
  let closing = false;
  fastify.addHook('preClose', async () => {
    closing = true;
  });
  // Without it a browser keeps the connection of its last answer open, and the process waits for it.
  fastify.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (closing) throw new Problem('service.unavailable');
    if (request.routeOptions.url !== '/health/live' && !bringsProof(request, publicUrl)) limit.count(request.ip);
    if (request.is404) return tellMethods(request, reply, routes);
    if (bringsPageBody(request)) throw new Problem('request.unsupported');
  });
}

function tellMethods(request: FastifyRequest, reply: FastifyReply, routes: KnownRoutes): FastifyReply | undefined {
  const methods = routes.methodsOf(request.url.split('?')[0] ?? '');
  if (methods.length === 0) return undefined;
  const allowed = methods.join(', ');
  if (request.method === 'OPTIONS') return reply.status(204).header('allow', allowed).send();
  throw new Problem({ code: 'request.wrong-method', pointer: '', values: { method: request.method, allowed } });
}

function bringsPageBody(request: FastifyRequest): boolean {
  return isApi(request) && !WITHOUT_BODY.includes(request.method) && PAGE_BODY.test(request.headers['content-type'] ?? '');
}
