import type { Side } from '../../domain/parties/sectors.js';
import type { Contribution } from '../../domain/trends/contribution.js';
import type { ContributionKey } from './contribution-key.js';

/** Where an organisation counts. */
export interface Place {
  /** Safety region, or NL for a party that serves the country. */
  readonly region: string;
  readonly sector: string;
  readonly side: Side;
  readonly holdingId: string;
}

/** What an organisation puts into a week, and where it counts; nothing when no report of that week counts any more. */
export type PlacedContribution = ContributionKey & { readonly counted: (Contribution & Place) | null };

/** What is kept of an organisation and week; undefined when the organisation was erased, so that it cannot be read. */
export type StoredContribution = ContributionKey & Place & { readonly contribution: Contribution | undefined };
