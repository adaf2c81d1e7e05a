import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Platform } from './platform/platform.module.js';

/** What the web process does before it listens. */
export async function prepareWeb(_app: NestFastifyApplication, _platform: Platform): Promise<void> {
  return undefined;
}
