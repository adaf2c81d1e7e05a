import type { Days, Weeks } from '../units.js';

/**
 * How long a stock lasts (dekking), in weeks. `unused` says that the product is not being consumed,
 * which is neither zero nor endless cover; `unknown` says that stock or use is not known, as for
 * KN95 masks in the LCH table of 2 April 2021.
 */
export type Cover = { readonly kind: 'lasts'; readonly weeks: Weeks } | { readonly kind: 'unused' } | { readonly kind: 'unknown' };

/** The same in days. */
export type CoverInDays = { readonly kind: 'lasts'; readonly days: Days } | { readonly kind: 'unused' } | { readonly kind: 'unknown' };
