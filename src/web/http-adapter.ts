import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../platform/identity.js';
import { answerBrokenConnection } from './answer-broken-connection.js';
import { answerProblem } from './answer-problem.js';
import { API_VERSION } from './api-version.js';
import { bareHeaders } from './bare-headers.js';
import { isApi } from './is-api.js';
import { problemOf } from './problem-of.js';

/** A body above this is refused; a weekly statement of every product group takes some 20 kB. */
export const BODY_LIMIT = 1_048_576;

/** What only the adapter can be told. */
export interface AdapterSettings {
  /** Whose X-Forwarded-For is believed: names, addresses and networks, separated by commas. */
  readonly trustProxy: string;
  /** Where people reach the service: over https, they are told to stay there. */
  readonly publicUrl: string;
}

/** Fastify, told to answer what never reaches a route in the same manner as everything else. */
export function httpAdapter({ trustProxy, publicUrl }: AdapterSettings): FastifyAdapter {
  const headers = bareHeaders(publicUrl.startsWith('https://'));
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy,
    genReqId: () => newId(new Date()),
    routerOptions: { ignoreTrailingSlash: false, ignoreDuplicateSlashes: false, caseSensitive: true },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    clientErrorHandler: (fault: NodeJS.ErrnoException, socket: Socket) => answerBrokenConnection(fault, socket, headers),
    frameworkErrors: (fault: Error, request: FastifyRequest, reply: FastifyReply) => {
      // No hook runs for an address that the router cannot read, so the headers are set here.
      reply.headers(headers);
      if (isApi(request)) reply.header('API-Version', API_VERSION);
      answerProblem(problemOf(fault), request, reply);
    },
  });
}
