/** Half a year of totals is drawn and taken out, in days. */
export const DRAWN_DAYS = 25 * 7;
