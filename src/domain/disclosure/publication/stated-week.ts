import type { Contribution } from '../../trends/contribution.js';

/**
 * What one organisation stated in one week about one product group, and for whom it counts; amounts in base units. Source: own
 * definition.
 */
export interface Stater extends Pick<Contribution, 'usable' | 'blocked' | 'used' | 'expected' | 'incoming' | 'signals'> {
  readonly organisationId: string;
  /** The contributor: all organisations under one owner can put together what they know. */
  readonly holdingId: string;
  /** Safety region, or NL for who serves the country. */
  readonly region: string;
}

/** Everybody on one side in one week. Source: own definition. */
export type StatedWeek = readonly Stater[];
