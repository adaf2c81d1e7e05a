import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { INestApplication, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import qs from 'node:querystring';
import { Config } from '../platform/config.js';
import { newId } from '../platform/identity.js';
import { Metrics } from '../platform/metrics.js';
import { Guard } from './guard.js';
import { ProblemFilter } from './problem-filter.js';
import { SchemaPipe } from './schema-pipe.js';

/** A body above this is refused; a weekly statement of every product group takes some 20 kB. */
const BODY_LIMIT = 1_048_576;

/** Requests a minute from one address without a key; machines with a key are never dropped. */
const ANONYMOUS_PER_MINUTE = 1_200;

export const API_VERSION = '1.0.0';

/** The web process as an HTTP application: guard, schema check, refusals, headers. */
export async function makeApp(module: Parameters<typeof NestFactory.create>[0]): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: true,
    genReqId: () => newId(new Date()),
    routerOptions: { ignoreTrailingSlash: false },
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: ['error', 'warn'], bodyParser: false });
  await plug(app);
  addHeaders(app);
  addMetrics(app);
  app.useGlobalGuards(get(app, Guard));
  app.useGlobalFilters(get(app, ProblemFilter));
  app.useGlobalPipes(new SchemaPipe());
  return app;
}

async function plug(app: NestFastifyApplication): Promise<void> {
  const secure = get(app, Config).publicUrl.startsWith('https://');
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: BODY_LIMIT, parser: (text) => qs.parse(text, undefined, undefined, { maxKeys: 5_000 }) });
  await app.register(multipart, { limits: { fileSize: 10 * BODY_LIMIT, files: 1 } });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [`'none'`],
        styleSrc: [`'self'`],
        imgSrc: [`'self'`],
        formAction: [`'self'`],
        baseUri: [`'none'`],
        frameAncestors: [`'none'`],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
  });
  await app.register(rateLimit, {
    max: ANONYMOUS_PER_MINUTE,
    timeWindow: 60_000,
    allowList: (request) => request.headers.authorization !== undefined,
  });
}

function addHeaders(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (request.url.startsWith('/api/')) reply.header('API-Version', API_VERSION);
    return payload;
  });
}

function addMetrics(app: NestFastifyApplication): void {
  const metrics = get(app, Metrics);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.requestSeconds.observe({ route, status: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / 1_000);
  });
}

function get<Thing>(app: INestApplication, type: Type<Thing> | (abstract new (...args: never[]) => Thing)): Thing {
  return app.get<Thing>(type, { strict: false });
}
