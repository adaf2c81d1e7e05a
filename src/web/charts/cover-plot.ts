/** Measures of one cover panel on paper, chosen so that the words stay readable on a phone. */
export const COVER_PLOT = { width: 400, height: 270, left: 54, right: 388, top: 34, bottom: 236 } as const;
