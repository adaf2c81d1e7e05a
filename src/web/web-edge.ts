import { AssetsController } from './assets.controller.js';
import { Guard } from './guard.js';
import { HealthController } from './health.controller.js';
import { LanguageController } from './language.controller.js';
import { ProblemFilter } from './problem-filter.js';

/** The door itself: probes, style sheet and language; who may pass, and how a refusal is told. */
export const WEB_EDGE_CONTROLLERS = [HealthController, AssetsController, LanguageController] as const;
export const WEB_EDGE_PROVIDERS = [Guard, ProblemFilter] as const;
