import type { Cover } from '../../../domain/cover/cover.js';
import type { Day } from '../../../domain/calendar.js';
import type { AheadIf } from '../../outlook/index.js';

/** A guideline that is weighed. */
export interface WeighedGuideline {
  readonly productGroup: string;
  /** Multiplies ordinary use. */
  readonly times: number;
  readonly from: Day;
  /** Look ahead with it too: of many statements that takes longer than who waits for an answer has. */
  readonly ahead: boolean;
}

/** What it does to the country, a sector or a region; null: withheld, or not known. */
export interface TrialRow {
  /** NL, the id of a sector, or the code of a safety region. */
  readonly key: string;
  /** Expected use before and after [base units per week]. */
  readonly use: readonly [number, number] | null;
  readonly cover: readonly [Cover, Cover] | null;
  /** What is not there may not be told; else nobody stated it. */
  readonly withheld: boolean;
}

/** What a guideline that is weighed would do, as its reader may see it. */
export interface GuidelineTrial extends Omit<WeighedGuideline, 'ahead'> {
  /** What the guideline in force multiplies by; 1: there is none, or it does not say. */
  readonly now: number;
  /** Sectors to the triage desk, safety regions to everybody else; the country first. */
  readonly rows: readonly TrialRow[];
  readonly by: 'sector' | 'region';
  /** Looked ahead with and without it; null for who may not know or did not ask, and where too little is known. */
  readonly ahead: AheadIf | null;
}
