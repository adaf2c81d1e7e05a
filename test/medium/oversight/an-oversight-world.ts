import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ReportKind } from '../../../src/domain/reports/report-kind.js';
import type { Severity } from '../../../src/domain/reports/severity-of.js';
import { actsForOrganisation } from '../../../src/domain/parties/acts-for-organisation.js';
import { JobsModule } from '../../../src/jobs/jobs.module.js';
import { OVERSIGHT_CONTROLLERS, OversightModule } from '../../../src/modules/oversight/index.js';
import { PARTIES_CONTROLLERS, PartiesModule } from '../../../src/modules/parties/index.js';
import { ROLES, type Role, system } from '../../../src/platform/actor.js';
import { readConfig } from '../../../src/platform/config.js';
import { openLog } from '../../../src/platform/log.js';
import { Metrics } from '../../../src/platform/metrics.js';
import { newId } from '../../../src/platform/identity.js';
import { PlatformModule } from '../../../src/platform/platform.module.js';
import { Secrets } from '../../../src/platform/secrets.js';
import { makeApp } from '../../../src/web/make-app.js';
import { WEB_EDGE_CONTROLLERS, WEB_EDGE_PROVIDERS } from '../../../src/web/web-edge.js';
import { aWorld, type World } from '../../support/database.js';
import { emailIndexOf } from '../../support/kept-people.js';
import { codeOf } from '../../support/second-factor.js';
import { keepVersion } from '../../support/kept-reports.js';
import { partiesOf } from '../parties/parties-of.js';

const PASSWORD = 'een-lang-wachtwoord';

/** The pages of oversight and the door on a database, with somebody of every role; organisations h1 to h4, each a holding of its own. */
export interface OversightWorld extends World {
  readonly app: NestFastifyApplication;
  readonly organisations: Readonly<Record<string, string>>;
  /** Who acts in a role, as the database knows them. */
  person(role: Role): Promise<{ id: string; organisationId: string | null }>;
  get(url: string, role?: Role, language?: 'nl' | 'en'): Promise<{ status: number; body: string; location: unknown }>;
  /** Sends a form as somebody in a role; without a token of the page it is one of another site. */
  post(url: string, role: Role, fields: Readonly<Record<string, string>>): Promise<{ status: number; location: unknown }>;
}

export async function anOversightWorld(): Promise<OversightWorld> {
  const world = await aWorld();
  const organisations = await register(world);
  const app = await anApp(world);
  const cookies = new Map<Role, Promise<string>>();
  const cookieOf = (role: Role): Promise<string> => {
    const signedIn = cookies.get(role) ?? signIn(world, app, role);
    cookies.set(role, signedIn);
    return signedIn;
  };
  return {
    ...world,
    app,
    organisations,
    person: async (role) => personOf(world, role),
    get: async (url, role, language = 'nl') => {
      const session = role === undefined ? '' : `${await cookieOf(role)}; `;
      const answer = await app.inject({ method: 'GET', url, headers: { cookie: `${session}lang=${language}` } });
      return { status: answer.statusCode, body: answer.body, location: answer.headers.location };
    },
    post: async (url, role, fields) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie: await cookieOf(role) };
      const answer = await app.inject({ method: 'POST', url, headers, payload: new URLSearchParams(fields).toString() });
      return { status: answer.statusCode, location: answer.headers.location };
    },
    close: async () => {
      await app.close();
      await world.close();
    },
  };
}

async function anApp({ urls, webSource: source, web: database, clock, sealing }: World): Promise<NestFastifyApplication> {
  const config = readConfig({ DATABASE_URL: urls.web });
  const [log, metrics, secrets] = [openLog('test', 'silent'), new Metrics(), new Secrets(Buffer.alloc(32))];

  @Module({
    imports: [
      PlatformModule.on({ config, log, clock, source, database, metrics, secrets, sealing }),
      JobsModule,
      PartiesModule,
      OversightModule,
    ],
    controllers: [...WEB_EDGE_CONTROLLERS, ...PARTIES_CONTROLLERS, ...OVERSIGHT_CONTROLLERS],
    providers: [...WEB_EDGE_PROVIDERS],
  })
  class AppModule {}

  const app = await makeApp(AppModule);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

async function register(world: World): Promise<Record<string, string>> {
  const desk = partiesOf(world, world.worker);
  const ids: Record<string, string> = {};
  for (const ref of ['h1', 'h2', 'h3', 'h4']) {
    const form = { ref, name: `Ziekenhuis ${ref}`, kind: 'care-provider', sector: 'hospital', region: 'VR17' };
    await desk.registerOrganisation.execute(system('test'), form);
    const { rows } = await world.admin.query('select id from organisation where ref = $1', [ref]);
    ids[ref] = rows[0].id;
  }
  for (const role of ROLES) {
    const organisation = actsForOrganisation([role]) ? 'h1' : null;
    const form = { email: `${role}@example.nl`, name: `Iemand ${role}`, password: PASSWORD, roles: [role], organisation };
    await desk.registerPerson.execute(system('test'), form);
  }
  return ids;
}

async function signIn(world: World, app: NestFastifyApplication, role: Role): Promise<string> {
  const email = `${role}@example.nl`;
  const code = await codeOf(world, email);
  const step = await cookieAfter(app, '/aanmelden', { email, password: PASSWORD });
  return cookieAfter(app, '/aanmelden/code', { code }, step);
}

async function cookieAfter(app: NestFastifyApplication, url: string, fields: Record<string, string>, cookie = ''): Promise<string> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie };
  const answer = await app.inject({ method: 'POST', url, headers, payload: new URLSearchParams(fields).toString() });
  return String([answer.headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
}

async function personOf(world: World, role: Role): Promise<{ id: string; organisationId: string | null }> {
  const { rows } = await world.admin.query('select id, organisation_id as "organisationId" from person where email_index = $1', [
    emailIndexOf(world, `${role}@example.nl`),
  ]);
  return rows[0];
}

/** A report as the table holds it, filed at an instant; returns its id. */
export async function fileReport(
  world: World,
  at: Date,
  report: {
    organisationId: string;
    kind?: ReportKind;
    productGroup?: string;
    asOf?: string;
    severity?: Severity;
    body?: object;
    version?: number;
  },
): Promise<string> {
  const id = newId(at);
  const asOf = report.asOf ?? at.toISOString().slice(0, 10);
  await keepVersion(world, {
    reportId: id,
    version: report.version ?? 1,
    filedAt: at,
    recordedAt: at,
    organisationId: report.organisationId,
    kind: report.kind ?? 'stock',
    productGroup: report.productGroup ?? 'ffp2',
    asOf,
    body: report.body ?? { kind: report.kind ?? 'stock', asOf },
    amounts: { severity: report.severity ?? null },
  });
  return id;
}
