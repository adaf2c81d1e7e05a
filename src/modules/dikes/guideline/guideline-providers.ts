import { DeskTrial } from './desk-trial.js';
import { ProposeGuideline } from './propose-guideline.js';
import { PublishedTrial } from './published-trial.js';
import { TryGuideline } from './try-guideline.js';

/** Weighing and proposing a guideline. */
export const GUIDELINE_FRONT = [ProposeGuideline, TryGuideline] as const;
export const GUIDELINE_BEHIND = [DeskTrial, PublishedTrial] as const;
