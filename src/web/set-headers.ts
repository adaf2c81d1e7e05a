import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';
import { API_VERSION } from './api-version.js';
import { HSTS_SECONDS } from './bare-headers.js';
import { isApi } from './is-api.js';

/** Pages load our own style sheet and images, and nothing else; no script runs. */
const securityHeaders = (secure: boolean): HelmetOptions => ({
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

/**
 * Headers of every answer. What helmet has to say is worked out once: its plugin for Fastify does so at every request, which was a twentieth
 * of what taking in a report costs. Nothing is kept by a browser or proxy unless the route says so; an answer of the API names its version.
 *
 * @param secure  whether the service is reached by https
 */
export function setHeaders(fastify: FastifyInstance, secure: boolean): void {
  const protect = helmet(securityHeaders(secure));
  fastify.addHook('onRequest', (request, reply, done) => {
    protect(request.raw, reply.raw, () => {
      done();
    });
  });
  fastify.addHook('onSend', async (request, reply, payload) => {
    reply.header('permissions-policy', PERMISSIONS);
    if (isApi(request)) reply.header('API-Version', API_VERSION);
    if (isApi(request) || !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    return payload;
  });
}
