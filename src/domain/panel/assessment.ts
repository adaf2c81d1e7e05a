import type { Advice } from './advice.js';

/** How serious, from 1 (nuisance) to 5 (acute). Source: own scale. */
export type Seriousness = 1 | 2 | 3 | 4 | 5;

/** How sure an expert is of the own assessment, from least to most. */
export const CERTAINTIES = ['low', 'medium', 'high'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * What one expert says of a flag (oordeel).
 *
 * Source: the four questions of the minister's letter of November 2020 to the panel: how serious is it, are there
 * alternatives, how does demand develop, how does the market develop; how sure is our own addition.
 */
export interface Assessment {
  readonly seriousness: Seriousness;
  readonly certainty: Certainty;
  readonly alternatives: string;
  readonly demand: string;
  readonly market: string;
  readonly advice: readonly Advice[];
}

/** What the chair makes of all assessments together. Source: own procedure. */
export interface Conclusion {
  readonly summary: string;
  readonly seriousness: Seriousness;
  readonly advice: readonly Advice[];
  /** Why it was drawn although few assessed the flag or nothing is advised; null when neither is so. */
  readonly confirmedBecause: string | null;
}
