import type { BreakGlassSteps } from '../../../domain/break-glass/break-glass-standing.js';

/** What is written in a question for break-glass access and kept sealed. */
export interface AskedContent {
  readonly reason: string;
  /** Name of the chair: who grants it has no register of people. */
  readonly chair: string;
}

/** What is kept sealed of a step. */
export interface StepContent {
  /** Name of who took it. */
  readonly name: string;
  /** Of a review what was found. */
  readonly finding: string | null;
}

/** A chair's question for break-glass access, and what became of it. */
export interface BreakGlassUse extends BreakGlassSteps, AskedContent {
  readonly id: string;
  readonly flagId: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  /** Persons who granted it. */
  readonly grantedBy: readonly string[];
  readonly openedAt: Date | null;
  /** An auditor wrote down what was found; who grants it does not see that. */
  readonly reviewed: boolean;
}

/** Something that was done with it, opened; for the auditor. */
export interface TakenStep extends StepContent {
  readonly kind: StepKind;
  readonly takenAt: Date;
}

export type StepKind = 'granted' | 'refused' | 'opened' | 'ended' | 'reviewed';
