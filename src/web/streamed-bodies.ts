import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../domain/problem.js';

/** Media types whose bodies are not read at the door: the route takes them as they come, and says itself how much. */
const STREAMED = ['text/csv', 'application/x-ndjson', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
/** Routes that take such a body. */
const PLACES: readonly string[] = ['/api/v1/imports'];
/** What is left of a body up to this size is read and thrown away, so that the connection can be used again; in bytes. */
const SMALL_REST = 1_048_576;

/** Lets tables pass the door unread, on the way to the routes that take them; for any other route they are of no known type. */
export function takeStreamedBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(STREAMED, (request, payload, done) => {
    if (PLACES.includes(request.routeOptions.url ?? '') && isPlain(request)) done(null, payload);
    else done(new Problem('request.unsupported'));
  });
  // Who was refused in the middle of a large body is not listened to until its end.
  fastify.addHook('onSend', async (request, reply) => {
    if (!request.raw.readableEnded && !isSmall(request)) reply.header('connection', 'close');
  });
}

function isPlain({ headers }: FastifyRequest): boolean {
  return (headers['content-encoding'] ?? 'identity') === 'identity';
}

function isSmall({ headers, method }: FastifyRequest): boolean {
  const length = headers['content-length'];
  if (length === undefined) return method === 'GET' || method === 'HEAD' || headers['transfer-encoding'] === undefined;
  return Number(length) <= SMALL_REST;
}
