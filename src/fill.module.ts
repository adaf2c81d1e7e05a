import { type DynamicModule, Module } from '@nestjs/common';
import { JobsModule } from './jobs/jobs.module.js';
import { PartiesModule } from './modules/parties/index.js';
import { type Platform, PlatformModule } from './platform/platform.module.js';

/** Table of contents of what fills a new database: policy, the bootstrap file, the demo world. */
@Module({})
export class FillModule {
  static on(platform: Platform): DynamicModule {
    return { module: FillModule, imports: [PlatformModule.on(platform), JobsModule, PartiesModule] };
  }
}
