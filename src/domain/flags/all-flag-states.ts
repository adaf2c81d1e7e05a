import type { FlagState } from './flag-states.js';

/** Every state of a flag, in the order of the procedure. Source: flag-states.md. */
export const ALL_FLAG_STATES: readonly FlagState[] = [
  'raised',
  'in-assessment',
  'advised',
  'escalated',
  'monitored',
  'closed',
  'dismissed',
];
