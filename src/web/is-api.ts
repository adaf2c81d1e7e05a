import type { FastifyRequest } from 'fastify';

const API = /^\/api(?:[/?]|$)/;

/**
 * Whether a request is for machines. Decided by the route that was found, since one route can be written in several
 * ways (`/%61pi/v1/reports`); where none was found, by what was asked.
 */
export function isApi(request: FastifyRequest): boolean {
  return API.test(request.routeOptions?.url ?? request.url);
}
