import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Metrics } from '../../src/platform/metrics.js';
import { prepareWeb } from '../../src/prepare-web.js';
import { makeApp } from '../../src/web/make-app.js';
import { WebModule } from '../../src/web.module.js';
import { emailOf, PASSWORD } from './bootstrapped.js';
import { CaughtLog } from './caught-log.js';
import type { World } from './database.js';
import { platformOf } from './platform-of.js';
import { codeOf } from './second-factor.js';

export interface AppOverrides {
  /** Environment of the process, over the defaults. */
  readonly env?: Readonly<Record<string, string>>;
  /** Routes that only the test has. */
  readonly controllers?: readonly Type[];
}

/** The web application, listening on a free port of this machine. */
export interface RunningApp {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly log: CaughtLog;
  readonly metrics: Metrics;
  /** Asks a path; a redirect is an answer, not followed. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** POSTs JSON with a key or token. */
  send(path: string, body: unknown, bearer?: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** An access token of the person with a role, see `bootstrapped`. */
  tokenOf(role: string): Promise<string>;
  /** The cookie of the person with a role, as a browser would send it. */
  cookieOf(role: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts the real web application on a world: the same module, guard, filters and hooks as the process. */
export async function anApp(world: World, { env = {}, controllers = [] }: AppOverrides = {}): Promise<RunningApp> {
  const log = new CaughtLog();
  const platform = platformOf(world, { log }, env);
  const app = await makeApp(withControllers(WebModule.on(platform), controllers), platform.config);
  await prepareWeb(app, platform);
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const ask: RunningApp['ask'] = (path, init = {}) => fetch(`${url}${path}`, { redirect: 'manual', ...init });
  const send: RunningApp['send'] = (path, body, bearer, headers = {}) => ask(path, jsonInit(body, bearer, headers));
  return {
    ...{ url, app, log, metrics: platform.metrics, ask, send },
    tokenOf: async (role) => {
      const code = await codeOf(world, emailOf(role));
      return fieldOf(await send('/api/v1/sessions', { email: emailOf(role), password: PASSWORD, code }), 'token');
    },
    cookieOf: async (role) => {
      const step = cookieIn(await ask('/aanmelden', formInit({ email: emailOf(role), password: PASSWORD })));
      const code = await codeOf(world, emailOf(role));
      return cookieIn(await ask('/aanmelden/code', formInit({ code }, { cookie: step })));
    },
    close: () => app.close(),
  };
}

/** A form as a browser would send it. */
export function formInit(fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields), headers };
}

function jsonInit(body: unknown, bearer: string | undefined, headers: Readonly<Record<string, string>>): RequestInit {
  const all = new Headers({ 'content-type': 'application/json', ...headers });
  if (bearer !== undefined) all.set('authorization', `Bearer ${bearer}`);
  return { method: 'POST', body: JSON.stringify(body), headers: all };
}

async function fieldOf(answer: Response, name: string): Promise<string> {
  const body: unknown = await answer.json();
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  if (typeof value !== 'string') throw new TypeError(`status ${answer.status} without ${name}: ${JSON.stringify(body)}`);
  return value;
}

function cookieIn(answer: Response): string {
  const [cookie] = answer.headers.getSetCookie();
  if (cookie === undefined) throw new TypeError(`status ${answer.status} without a cookie`);
  return cookie.split(';')[0] ?? '';
}

function withControllers(module: DynamicModule, controllers: readonly Type[]): DynamicModule {
  return { ...module, controllers: [...(module.controllers ?? []), ...controllers] };
}
