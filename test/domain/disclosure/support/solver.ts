import { openLeastChoice } from '../../../../src/platform/least-choice.js';

/** The solver of production: the rules take it as an argument. */
export const solve = await openLeastChoice();
