import type { FastifyRequest } from 'fastify';
import { Problem } from '../domain/problem.js';
import type { Visitor } from './doorkeeper.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses a form that another site sent: the token of the session must be in it, and the browser may not name another origin. */
export function refuseForged(request: FastifyRequest, visitor: Visitor | undefined, publicUrl: string): void {
  if (SAFE.has(request.method) || request.url.startsWith('/api/')) return;
  if (foreign(request.headers.origin, request.headers.host, publicUrl)) throw new Problem('request.forged');
  if (visitor?.kind !== 'person') return;
  if (tokenIn(request.body) !== visitor.formToken) throw new Problem('request.forged');
}

function foreign(origin: string | undefined, host: string | undefined, publicUrl: string): boolean {
  if (origin === undefined || origin === 'null') return false;
  if (!URL.canParse(origin)) return true;
  return new URL(origin).host !== host && origin !== new URL(publicUrl).origin;
}

function tokenIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, '_csrf') : undefined;
}
