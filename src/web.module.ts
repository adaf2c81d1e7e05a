import { type DynamicModule, Module } from '@nestjs/common';
import { JobsModule } from './jobs/jobs.module.js';
import { CATALOGUE_CONTROLLERS, CatalogueModule } from './modules/catalogue/index.js';
import { DIKES_CONTROLLERS, DikesModule } from './modules/dikes/index.js';
import { ESCALATIONS_CONTROLLERS, EscalationsModule } from './modules/escalations/index.js';
import { OUTLOOK_CONTROLLERS, OutlookModule } from './modules/outlook/index.js';
import { MESSAGES_CONTROLLERS, MessagesModule } from './modules/messages/index.js';
import { DemoDayModule, OVERSIGHT_CONTROLLERS, OversightModule } from './modules/oversight/index.js';
import { PANEL_CONTROLLERS, PanelModule } from './modules/panel/index.js';
import { PARTIES_CONTROLLERS, PartiesModule } from './modules/parties/index.js';
import { REPORTS_CONTROLLERS, ReportsModule } from './modules/reports/index.js';
import { FLAGS_CONTROLLERS, FlagsModule } from './modules/flags/index.js';
import { TRENDS_CONTROLLERS, TrendsModule } from './modules/trends/index.js';
import { type Platform, PlatformModule } from './platform/platform.module.js';
import { WEB_EDGE_CONTROLLERS, WEB_EDGE_PROVIDERS } from './web/web-edge.js';

/** Table of contents of the web process: every controller. */
@Module({})
export class WebModule {
  static on(platform: Platform): DynamicModule {
    return {
      module: WebModule,
      imports: [
        PlatformModule.on(platform),
        JobsModule,
        PartiesModule,
        CatalogueModule,
        MessagesModule,
        ReportsModule,
        OutlookModule,
        TrendsModule,
        FlagsModule,
        PanelModule,
        EscalationsModule,
        DikesModule,
        OversightModule,
        DemoDayModule,
      ],
      controllers: [
        ...WEB_EDGE_CONTROLLERS,
        ...PARTIES_CONTROLLERS,
        ...CATALOGUE_CONTROLLERS,
        ...MESSAGES_CONTROLLERS,
        ...REPORTS_CONTROLLERS,
        ...OUTLOOK_CONTROLLERS,
        ...TRENDS_CONTROLLERS,
        ...FLAGS_CONTROLLERS,
        ...PANEL_CONTROLLERS,
        ...ESCALATIONS_CONTROLLERS,
        ...DIKES_CONTROLLERS,
        ...OVERSIGHT_CONTROLLERS,
      ],
      providers: [...WEB_EDGE_PROVIDERS],
    };
  }
}
