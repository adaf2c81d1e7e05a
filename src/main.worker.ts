import { NestFactory } from '@nestjs/core';
import { startWorker } from './jobs/start-worker.js';
import { readConfig } from './platform/config.js';
import { openPlatform } from './platform/open-platform.js';
import { runProcess } from './platform/run-process.js';
import { ENTITIES } from './entities.js';
import { jobHandlers, WorkerModule } from './worker.module.js';

/** The worker process: relays promised jobs, does them, and turns the clock. */
await runProcess(async () => {
  const config = readConfig(process.env);
  const platform = await openPlatform('worker', config, config.workerPool, ENTITIES);
  const app = await NestFactory.createApplicationContext(WorkerModule.on(platform), { logger: ['error', 'warn'] });
  const stopWorker = await startWorker(app, platform, jobHandlers(app));
  return async () => {
    await stopWorker();
    await app.close();
    await platform.database.close();
  };
});
