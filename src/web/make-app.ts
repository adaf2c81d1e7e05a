import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { INestApplication, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import qs from 'node:querystring';
import { Config } from '../platform/config.js';
import { Log } from '../platform/log.js';
import { Metrics } from '../platform/metrics.js';
import { AnonymousLimit } from './anonymous-limit.js';
import { Guard } from './guard.js';
import { type AdapterSettings, BODY_LIMIT, httpAdapter } from './http-adapter.js';
import { KnownRoutes } from './known-routes.js';
import { OpenapiText } from './openapi-text.js';
import { openapiOf } from './openapi-of.js';
import { ProblemFilter } from './problem-filter.js';
import { refuseAtDoor } from './refuse-at-door.js';
import { SchemaPipe } from './schema-pipe.js';
import { setHeaders } from './set-headers.js';
import { takeStreamedBodies } from './streamed-bodies.js';
import { watchRequests } from './watch-requests.js';

/** The web process as an HTTP application: door, guard, schema check, refusals, headers. */
export async function makeApp(
  module: Parameters<typeof NestFactory.create>[0],
  settings: AdapterSettings = { trustProxy: 'loopback', publicUrl: 'http://127.0.0.1' },
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, httpAdapter(settings), {
    logger: ['error', 'warn'],
    bodyParser: false,
  });
  const { publicUrl } = get(app, Config);
  await plug(app);
  hook(app, publicUrl);
  app.useGlobalGuards(get(app, Guard));
  app.useGlobalFilters(get(app, ProblemFilter));
  app.useGlobalPipes(new SchemaPipe());
  get(app, OpenapiText).drawnBy(() => openapiOf(app, publicUrl));
  return app;
}

async function plug(app: NestFastifyApplication): Promise<void> {
  await app.register(cookie);
  await app.register(formbody, {
    bodyLimit: BODY_LIMIT,
    parser: (text) => qs.parse(text, undefined, undefined, { maxKeys: 5_000 }),
  });
  await app.register(multipart, { limits: { fileSize: 10 * BODY_LIMIT, files: 1 } });
  takeStreamedBodies(app.getHttpAdapter().getInstance());
}

function hook(app: NestFastifyApplication, publicUrl: string): void {
  const fastify = app.getHttpAdapter().getInstance();
  const routes = get(app, KnownRoutes);
  fastify.addHook('onRoute', ({ url, method }) => routes.add(url, method));
  setHeaders(fastify, publicUrl.startsWith('https://'));
  watchRequests(fastify, get(app, Log), get(app, Metrics));
  refuseAtDoor(fastify, get(app, AnonymousLimit), routes, publicUrl);
}

function get<Thing>(app: INestApplication, type: Type<Thing> | (abstract new (...args: never[]) => Thing)): Thing {
  return app.get<Thing>(type, { strict: false });
}
