import { AnonymousLimit } from './anonymous-limit.js';
import { AssetsController } from './assets.controller.js';
import { Guard } from './guard.js';
import { HealthController } from './health.controller.js';
import { KnownRoutes } from './known-routes.js';
import { LanguageController } from './language.controller.js';
import { OpenapiController } from './openapi.controller.js';
import { OpenapiText } from './openapi-text.js';
import { ProblemFilter } from './problem-filter.js';
import { Refusals } from './refusals.js';
import { SecurityContactController } from './security-contact.controller.js';

/** The door itself: probes, style sheet and language; who may pass, and how a refusal is told. */
export const WEB_EDGE_CONTROLLERS = [
  HealthController,
  AssetsController,
  LanguageController,
  OpenapiController,
  SecurityContactController,
] as const;
export const WEB_EDGE_PROVIDERS = [AnonymousLimit, Guard, KnownRoutes, OpenapiText, ProblemFilter, Refusals] as const;
