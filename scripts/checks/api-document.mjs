import 'reflect-metadata';

const of = (path) => import(`../../dist/${path}.js`);

/** The OpenAPI document of the compiled service, drawn without a database: nothing is asked of it. */
export async function apiDocument() {
  const [{ makeApp }, { OpenapiText }, { WebModule }] = await Promise.all([of('web/make-app'), of('web/openapi-text'), of('web.module')]);
  const platform = await platformWithoutDatabase();
  const app = await makeApp(WebModule.on(platform), platform.config);
  return JSON.parse(app.get(OpenapiText, { strict: false }).text());
}

async function platformWithoutDatabase() {
  const { DataSource } = await import('typeorm');
  const [{ readConfig }, { openLog }, { Metrics }] = await Promise.all([of('platform/config'), of('platform/log'), of('platform/metrics')]);
  const [{ Secrets }, { SystemClock }, { Database }, { LocalKeyKeeper }, { sealingKit }] = await Promise.all([
    of('platform/secrets'),
    of('platform/clock'),
    of('platform/database'),
    of('platform/sealing/local-key-keeper'),
    of('platform/sealing/sealing-kit'),
  ]);
  const config = readConfig({
    DATABASE_URL: 'postgres://nowhere.invalid/none',
    PUBLIC_URL: 'https://meldpunt.example',
  });
  const source = new DataSource({ type: 'postgres', url: config.databaseUrl });
  const [database, log] = [new Database(source), openLog('check', 'silent')];
  const [clock, secrets] = [new SystemClock(), new Secrets(Buffer.alloc(32))];
  const sealing = sealingKit(new LocalKeyKeeper('nowhere', secrets), secrets, clock);
  return { config, log, clock, source, database, metrics: new Metrics(), secrets, sealing };
}
