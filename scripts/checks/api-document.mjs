import 'reflect-metadata';

/** The OpenAPI document of the compiled service, drawn without a database: nothing is asked of it. */
export async function apiDocument() {
  const [
    { readConfig },
    { openLog },
    { Metrics },
    { Secrets },
    { SystemClock },
    { Database },
    { makeApp },
    { OpenapiText },
    { WebModule },
  ] = await Promise.all(
    [
      'platform/config',
      'platform/log',
      'platform/metrics',
      'platform/secrets',
      'platform/clock',
      'platform/database',
      'web/make-app',
      'web/openapi-text',
      'web.module',
    ].map((name) => import(`../../dist/${name}.js`)),
  );
  const { DataSource } = await import('typeorm');
  const config = readConfig({
    DATABASE_URL: 'postgres://nowhere.invalid/none',
    PUBLIC_URL: 'https://meldpunt.example',
  });
  const source = new DataSource({ type: 'postgres', url: config.databaseUrl });
  const [metrics, secrets] = [new Metrics(), new Secrets(Buffer.alloc(32))];
  const platform = {
    config,
    log: openLog('check', 'silent'),
    clock: new SystemClock(),
    source,
    database: new Database(source),
    metrics,
    secrets,
  };
  const app = await makeApp(WebModule.on(platform), config);
  return JSON.parse(app.get(OpenapiText, { strict: false }).text());
}
