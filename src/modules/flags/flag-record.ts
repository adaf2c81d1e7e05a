import type { ProtectedEvidence } from '../../domain/flags/protected-evidence.js';
import type { FlagState, FlagTransition } from '../../domain/flags/flag-states.js';
import type { Level } from '../../domain/thresholds/level.js';

/** A flag as it is kept, for who reads it. Its evidence is what it was when the flag was raised: all of it for the desk alone. */
export interface FlagRecord {
  readonly id: string;
  readonly productGroup: string;
  readonly scopeKind: 'national' | 'region';
  /** NL or the code of the safety region. */
  readonly scopeCode: string;
  readonly level: Level;
  readonly state: FlagState;
  readonly raisedAt: Date;
  readonly changedAt: Date;
  readonly ruleVersion: string;
  readonly evidence: ProtectedEvidence;
  /** Oldest first. */
  readonly worsenings: readonly Worsening[];
}

/** That an open flag got worse, with what the new level rests on: it is kept beside the evidence of the raising. */
export interface Worsening {
  readonly at: Date;
  readonly evidence: ProtectedEvidence;
}

/** One step in the life of a flag; the first is its raising. */
export interface FlagStepRecord {
  readonly step: number;
  readonly from: FlagState | null;
  readonly to: FlagState;
  readonly transition: FlagTransition | 'raise-flag' | 'worsened';
  readonly takenAt: Date;
  readonly reason: string | null;
}
