import { type DynamicModule, Module } from '@nestjs/common';
import { JobsModule } from './jobs/jobs.module.js';
import { ExpectedUseModule } from './modules/expected-use/index.js';
import { DemoModule, KeysModule } from './modules/oversight/index.js';
import { OutlookModule } from './modules/outlook/index.js';
import { PartiesModule } from './modules/parties/index.js';
import { ReportsModule } from './modules/reports/index.js';
import { type Platform, PlatformModule } from './platform/platform.module.js';

/** Table of contents of the commands, and of what fills a new database: use cases without web or queue. */
@Module({})
export class CommandsModule {
  static on(platform: Platform): DynamicModule {
    return {
      module: CommandsModule,
      imports: [
        PlatformModule.on(platform),
        JobsModule,
        PartiesModule,
        ReportsModule,
        ExpectedUseModule,
        OutlookModule,
        DemoModule,
        KeysModule,
      ],
    };
  }
}
