import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemoDay } from './modules/oversight/index.js';
import type { Platform } from './platform/platform.module.js';
import { announceDemoWorld, DemoWorld } from './web/demo-world.js';

/** What the web process does before it listens. */
export async function prepareWeb(app: NestFastifyApplication, { config }: Platform): Promise<void> {
  if (config.demo) announceDemoWorld(new DemoWorld(await app.get(DemoDay, { strict: false }).execute()));
}
