import { type DynamicModule, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { JobsModule } from '../../../src/jobs/jobs.module.js';
import { REPORTS_CONTROLLERS, ReportsModule } from '../../../src/modules/reports/index.js';
import { readConfig } from '../../../src/platform/config.js';
import { openLog } from '../../../src/platform/log.js';
import { Metrics } from '../../../src/platform/metrics.js';
import { type Platform, PlatformModule } from '../../../src/platform/platform.module.js';
import { Secrets } from '../../../src/platform/secrets.js';
import { Doorkeeper, type SignedInClient, type SignedInPerson } from '../../../src/web/doorkeeper.js';
import { makeApp } from '../../../src/web/make-app.js';
import { WEB_EDGE_CONTROLLERS, WEB_EDGE_PROVIDERS } from '../../../src/web/web-edge.js';
import type { ReportingWorld } from './reporting-world.js';

/** Knows people by the name in their cookie, and machines by the name of their key. */
export class KnownVisitors extends Doorkeeper {
  readonly people = new Map<string, SignedInPerson>();
  readonly clients = new Map<string, SignedInClient>();

  async personOf(token: string): Promise<SignedInPerson | undefined> {
    return this.people.get(token);
  }

  async clientOf(secret: string): Promise<SignedInClient | undefined> {
    return this.clients.get(secret);
  }
}

@Module({})
class SiteModule {
  static on(platform: Platform, visitors: KnownVisitors): DynamicModule {
    return {
      module: SiteModule,
      imports: [PlatformModule.on(platform), JobsModule, ReportsModule],
      controllers: [...WEB_EDGE_CONTROLLERS, ...REPORTS_CONTROLLERS],
      providers: [...WEB_EDGE_PROVIDERS, { provide: Doorkeeper, useValue: visitors }],
    };
  }
}

export interface ReportingSite {
  readonly visitors: KnownVisitors;
  /** One request; a body that is text is a form. */
  ask(request: Request): Promise<Answer>;
  close(): Promise<void>;
}

interface Request {
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  /** The session of a person (pages) or the key of a machine (API). */
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The web process with the pages and the API of reports, for Anouk (care), Bram (supplier), Eva (may nothing), and two keys. */
export async function aReportingSite(world: ReportingWorld): Promise<ReportingSite> {
  const config = readConfig({ DATABASE_URL: world.urls.web, LOG_LEVEL: 'silent' });
  const log = openLog('test', 'silent');
  const secrets = new Secrets(Buffer.alloc(32, 1));
  const platform = {
    config,
    log,
    clock: world.clock,
    source: world.webSource,
    database: world.web,
    sealing: world.sealing,
    metrics: new Metrics(),
    secrets,
  };
  const visitors = new KnownVisitors();
  introduce(world, visitors);
  const app = await makeApp(SiteModule.on(platform, visitors));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return { visitors, ask: (request) => inject(app, request), close: () => app.close() };
}

function introduce({ anouk, bram }: ReportingWorld, visitors: KnownVisitors): void {
  visitors.people.set('anouk', person('Anouk', anouk.actor, 'care'));
  visitors.people.set('bram', person('Bram', bram.actor, 'supplier'));
  const eva = { kind: 'person', id: '018f0000-0000-7000-8000-00000000000e', organisationId: null, roles: ['panel'] } as const;
  visitors.people.set('eva', { ...person('Eva', eva, 'care'), organisation: null });
  for (const [name, { organisationId }] of [
    ['key-anouk', anouk],
    ['key-bram', bram],
  ] as const) {
    const scopes = ['reports:write', 'reports:read'];
    visitors.clients.set(name, { kind: 'client', actor: { kind: 'client', id: organisationId, organisationId, scopes } });
  }
}

function person(name: string, actor: ReportingWorld['anouk']['actor'], side: 'care' | 'supplier'): SignedInPerson {
  if (actor.kind !== 'person') throw new TypeError('a person signs in');
  const organisation = { id: actor.organisationId ?? '', name: `Organisatie van ${name}`, side };
  return { kind: 'person', actor, name, email: `${name}@example.test`, language: 'nl', organisation, formToken: `token-of-${name}` };
}

async function inject(app: NestFastifyApplication, { method = 'GET', url, as, headers = {}, json, form }: Request): Promise<Answer> {
  const payload = form === undefined ? textOf(json) : new URLSearchParams(form).toString();
  const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  const typed: Record<string, string> = payload === undefined ? {} : { 'content-type': type };
  const {
    statusCode,
    headers: answered,
    body,
  } = await app.inject({ method, url, headers: { ...knownBy(as), ...typed, ...headers }, payload });
  return { statusCode, headers: answered, body };
}

function textOf(json: unknown): string | undefined {
  return json === undefined ? undefined : JSON.stringify(json);
}

function knownBy(as: string | undefined): Record<string, string> {
  if (as === undefined) return {};
  return as.startsWith('key-') ? { authorization: `Bearer ${as}` } : { cookie: `meldpunt_session=${as}` };
}
