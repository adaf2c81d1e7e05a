import { ColleaguesController } from './colleagues.controller.js';

/** Pages about people, keys and organisations. */
export const ADMINISTRATION_PAGES = [ColleaguesController] as const;
