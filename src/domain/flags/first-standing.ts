import { UNSETTLED } from '../thresholds/settling.js';
import type { Standing } from './evaluation-inputs.js';

/** What holds before the first evaluation of a scope. Source: own definition. */
export const FIRST_STANDING: Standing = {
  care: { settled: UNSETTLED, week: null },
  supplier: { settled: UNSETTLED, week: null },
};
