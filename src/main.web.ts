import { readConfig } from './platform/config.js';
import { startInternalServer } from './platform/internal-server.js';
import { openPlatform } from './platform/open-platform.js';
import { runProcess } from './platform/run-process.js';
import { makeApp } from './web/make-app.js';
import { ENTITIES } from './entities.js';
import { prepareWeb } from './prepare-web.js';
import { WebModule } from './web.module.js';

/** The web process: pages for people, the API for machines. */
await runProcess(async () => {
  const config = readConfig(process.env);
  const platform = await openPlatform('web', config, config.webPool, ENTITIES);
  const app = await makeApp(WebModule.on(platform), config);
  await prepareWeb(app, platform);
  const missing = async (): Promise<string[]> => ((await platform.database.answers()) ? [] : ['database']);
  const { internalPort, host } = config;
  const internal = internalPort === undefined ? undefined : await startInternalServer(internalPort, host, { missing }, platform.metrics);
  await app.listen(config.port, host);
  platform.log.info({ port: config.port }, 'web is ready');
  return async () => {
    await app.close();
    internal?.close();
    await platform.database.close();
  };
});
