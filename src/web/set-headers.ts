import type helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { API_VERSION } from './api-version.js';
import { HSTS_SECONDS } from './bare-headers.js';
import { isApi } from './is-api.js';

/** Headers of every answer. Pages load our own style sheet and images, and nothing else; no script runs. */
export const securityHeaders = (secure: boolean): Parameters<typeof helmet>[1] => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: [`'none'`],
      styleSrc: [`'self'`],
      imgSrc: [`'self'`],
      objectSrc: [`'none'`],
      formAction: [`'self'`],
      baseUri: [`'none'`],
      frameAncestors: [`'none'`],
    },
  },
  strictTransportSecurity: secure ? { maxAge: HSTS_SECONDS, includeSubDomains: true } : false,
  crossOriginEmbedderPolicy: false,
  // Not `no-referrer`: with it a browser hides the origin of our own forms too.
  referrerPolicy: { policy: 'same-origin' },
});

/** Nothing of the machine is for our pages, save the passkeys of our own sign-in. */
const PERMISSIONS = [
  ...['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'bluetooth', 'display-capture'].map((name) => `${name}=()`),
  'publickey-credentials-get=(self)',
  'publickey-credentials-create=(self)',
].join(', ');

/** Nothing is kept by a browser or proxy unless the route says so; an answer of the API names its version. */
export function setHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    reply.header('permissions-policy', PERMISSIONS);
    if (isApi(request)) reply.header('API-Version', API_VERSION);
    if (isApi(request) || !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    return payload;
  });
}
