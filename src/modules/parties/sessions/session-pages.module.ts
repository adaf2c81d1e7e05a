import { AccountController } from './account.controller.js';
import { OwnFactorsController } from './own-factors.controller.js';
import { OwnPasskeysController } from './own-passkeys.controller.js';
import { ProveAgainController } from './prove-again.controller.js';
import { SessionsController } from './sessions.controller.js';

/** Pages about the own account and sessions. */
export const SESSION_PAGES = [
  AccountController,
  OwnFactorsController,
  ProveAgainController,
  SessionsController,
  OwnPasskeysController,
] as const;
