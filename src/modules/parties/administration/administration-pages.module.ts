import { ColleaguesController } from './colleagues.controller.js';
import { KeysController } from './keys.controller.js';

/** Pages about people, keys and organisations. */
export const ADMINISTRATION_PAGES = [ColleaguesController, KeysController] as const;
