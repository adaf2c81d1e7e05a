import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import type { JobHandler } from './jobs/job-payloads.js';
import { JobsDoneModule, JobsModule } from './jobs/jobs.module.js';
import { MESSAGES_JOBS, MessagesWorkModule } from './modules/messages/index.js';
import { type Platform, PlatformModule } from './platform/platform.module.js';

const JOBS = [...MESSAGES_JOBS] as const;

/** Table of contents of the worker process: every job. */
@Module({})
export class WorkerModule {
  static on(platform: Platform): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.on(platform), JobsModule, JobsDoneModule, MessagesWorkModule],
    };
  }
}

export function jobHandlers(app: INestApplicationContext): readonly JobHandler[] {
  return JOBS.map((job) => app.get<JobHandler>(job, { strict: false }));
}
