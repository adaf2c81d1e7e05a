import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../domain/problem.js';
import type { Visitor } from './doorkeeper.js';
import { isApi } from './is-api.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITE = new Set(['same-origin', 'none']);

/**
 * Refuses a form that another site sent: the token of the session must be in it, and the browser may not say that it comes
 * from elsewhere. The API is left alone: it knows nobody by a cookie, so another site has nothing to borrow.
 */
export function refuseForged(request: FastifyRequest, visitor: Visitor | undefined, publicUrl: string): void {
  if (SAFE.has(request.method) || isApi(request)) return;
  if (foreign(request.headers, publicUrl)) throw new Problem('request.forged');
  if (visitor?.kind === 'person' && !sameToken(tokenIn(request.body), visitor.formToken)) throw new Problem('request.forged');
}

/** Our pages send an origin (Referrer-Policy: same-origin); `null` is the origin of a frame that hides where it stands. */
function foreign({ origin, host, ...headers }: FastifyRequest['headers'], publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string' && !OWN_SITE.has(site)) return true;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  return new URL(origin).host !== host && origin !== new URL(publicUrl).origin;
}

function tokenIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, '_csrf') : undefined;
}

function sameToken(given: unknown, wanted: string): boolean {
  if (typeof given !== 'string') return false;
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
