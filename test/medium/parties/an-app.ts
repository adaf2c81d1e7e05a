import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PARTIES_CONTROLLERS, PartiesModule } from '../../../src/modules/parties/index.js';
import { readConfig } from '../../../src/platform/config.js';
import { openLog } from '../../../src/platform/log.js';
import { Metrics } from '../../../src/platform/metrics.js';
import { PlatformModule } from '../../../src/platform/platform.module.js';
import { Secrets } from '../../../src/platform/secrets.js';
import { makeApp } from '../../../src/web/make-app.js';
import { WEB_EDGE_CONTROLLERS, WEB_EDGE_PROVIDERS } from '../../../src/web/web-edge.js';
import type { World } from '../../support/database.js';

/** The web with the pages of the parties only, not listening: asked through `inject`. */
export async function anApp(world: World, publicUrl: string): Promise<NestFastifyApplication> {
  const config = readConfig({ DATABASE_URL: world.urls.web, PUBLIC_URL: publicUrl });
  const log = openLog('test', 'silent');
  const [metrics, secrets] = [new Metrics(), new Secrets(Buffer.alloc(32))];
  const platform = {
    config,
    log,
    clock: world.clock,
    source: world.webSource,
    database: world.web,
    sealing: world.sealing,
    metrics,
    secrets,
  };

  @Module({
    imports: [PlatformModule.on(platform), PartiesModule],
    controllers: [...WEB_EDGE_CONTROLLERS, ...PARTIES_CONTROLLERS],
    providers: [...WEB_EDGE_PROVIDERS],
  })
  class AppModule {}

  const app = await makeApp(AppModule);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
