export { DismissFlag } from './dismiss-flag.js';
export type { FlagRecord, FlagStepRecord } from './flag-record.js';
export { FlagsInSight } from './flags-in-sight.js';
export { TakeFlagStep, type FlagStepWish } from './take-flag-step.js';
export { VisibleFlag } from './visible-flag.js';
