import type { FastifyRequest } from 'fastify';
import type {} from '@fastify/cookie';
import { SESSION_COOKIE } from '../../web/guard.js';

/** The token somebody came with, in the order in which the guard looks: the header, then the cookie. */
export function sessionTokenOf(request: FastifyRequest): string {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  return bearer ?? request.cookies[SESSION_COOKIE] ?? '';
}
