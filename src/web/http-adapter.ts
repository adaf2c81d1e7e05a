import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../platform/identity.js';
import { answerBrokenConnection } from './answer-broken-connection.js';
import { answerProblem } from './answer-problem.js';
import { API_VERSION } from './api-version.js';
import { isApi } from './is-api.js';
import { problemOf } from './problem-of.js';

/** A body above this is refused; a weekly statement of every product group takes some 20 kB. */
export const BODY_LIMIT = 1_048_576;

/** What only the adapter can be told. */
export interface AdapterSettings {
  /** Whose X-Forwarded-For is believed: names, addresses and networks, separated by commas. */
  readonly trustProxy: string;
}

/** Fastify, told to answer what never reaches a route in the same manner as everything else. */
export function httpAdapter({ trustProxy }: AdapterSettings): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy,
    genReqId: () => newId(new Date()),
    routerOptions: { ignoreTrailingSlash: false, ignoreDuplicateSlashes: false, caseSensitive: true },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    clientErrorHandler: answerBrokenConnection,
    frameworkErrors: (fault: Error, request: FastifyRequest, reply: FastifyReply) => {
      // No hook runs for an address that the router cannot read, so the headers are set here.
      reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
      reply.header('content-security-policy', `default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'`);
      if (isApi(request)) reply.header('API-Version', API_VERSION);
      answerProblem(problemOf(fault), request, reply);
    },
  });
}
