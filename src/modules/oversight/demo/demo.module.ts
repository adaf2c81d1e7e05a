import { Module } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { SettableClock } from '../../../platform/settable-clock.js';
import { ExpectedUseModule } from '../../expected-use/index.js';
import { EvaluationModule, FlagsModule } from '../../flags/index.js';
import { PartiesModule } from '../../parties/index.js';
import { ReportsModule } from '../../reports/index.js';
import { OutlookModule } from '../../outlook/index.js';
import { TrendsModule } from '../../trends/index.js';
import { EscalationsModule } from '../../escalations/index.js';
import { PanelModule } from '../../panel/index.js';
import { ChangeReports } from './change-reports.js';
import { DemoCast } from './demo-cast.js';
import { DemoDay } from './demo-day.js';
import { DemoWorldsRepository } from './demo-worlds.repository.js';
import { EnrolReporters } from './enrol-reporters.js';
import { FileBatches } from './file-batches.js';
import { FillDemoWorld } from './fill-demo-world.js';
import { KeepPromises } from './keep-promises.js';
import { LoadDay } from './load-day.js';
import { LoadReplay } from './load-replay.js';
import { PassNights } from './pass-nights.js';
import { PlayAssessment } from './play-assessment.js';
import { PlayDemo } from './play-demo.js';
import { PlayPanel } from './play-panel.js';
import { PlayEscalation } from './play-escalation.js';
import { PlayScene } from './play-scene.js';
import { TellNews } from './tell-news.js';

/** Loading worlds: for commands, whose clock can be set. */
@Module({
  imports: [
    EscalationsModule,
    EvaluationModule,
    ExpectedUseModule,
    FlagsModule,
    OutlookModule,
    PanelModule,
    PartiesModule,
    ReportsModule,
    TrendsModule,
  ],
  providers: [
    ChangeReports,
    DemoCast,
    DemoWorldsRepository,
    EnrolReporters,
    FileBatches,
    FillDemoWorld,
    KeepPromises,
    LoadDay,
    LoadReplay,
    PassNights,
    PlayAssessment,
    PlayDemo,
    PlayEscalation,
    PlayPanel,
    PlayScene,
    TellNews,
    { provide: SettableClock, useExisting: Clock },
  ],
  exports: [FillDemoWorld, LoadReplay],
})
export class DemoModule {}

/** Which day it is in the demo: for the web. */
@Module({ providers: [DemoDay, DemoWorldsRepository], exports: [DemoDay] })
export class DemoDayModule {}
