import { Module } from '@nestjs/common';
import { AssetsController } from './assets.controller.js';
import { Guard } from './guard.js';
import { HealthController } from './health.controller.js';
import { LanguageController } from './language.controller.js';
import { ProblemFilter } from './problem-filter.js';

/** The door itself: who may pass, how a refusal is told, probes, style sheet and language. */
@Module({
  controllers: [HealthController, AssetsController, LanguageController],
  providers: [Guard, ProblemFilter],
})
export class WebEdgeModule {}
