import { Injectable } from '@nestjs/common';
import { FLAG_TRANSITIONS, type FlagState, type FlagTransition } from '../../domain/flags/flag-states.js';
import { Problem } from '../../domain/problem.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { FlagBookRepository } from './flag-book.repository.js';

/** A step that somebody wants a flag to take. */
export interface FlagStepWish {
  readonly flagId: string;
  readonly transition: FlagTransition;
  readonly reason?: string;
}

/** What each step is called in the trail. */
const ACTIONS: Readonly<Record<FlagTransition, string>> = {
  'convene-panel': 'panel.convened',
  'conclude-assessment': 'assessment.closed',
  'escalate-flag': 'flag.escalated',
  'monitor-flag': 'flag.monitored',
  'close-flag': 'flag.closed',
  'dismiss-flag': 'flag.dismissed',
  'reassess-flag': 'flag.reassessed',
};

/** Moves a flag in the caller's transaction, and writes the step and the trail with it. */
@Injectable()
export class TakeFlagStep {
  constructor(
    private readonly clock: Clock,
    private readonly flags: FlagBookRepository,
    private readonly trail: Trail,
  ) {}

  /**
   * @returns the state the flag came from
   * @throws {Problem} when it may not be seen, or is in a state from which the step does not lead
   */
  async execute(tx: Tx, { flagId, transition, reason }: FlagStepWish): Promise<FlagState> {
    const { from, to } = FLAG_TRANSITIONS[transition];
    const at = this.clock.now();
    const before = await this.flags.move(tx, { flagId, from, to, at });
    if (before === undefined) throw await this.#refusal(tx, flagId);
    const actorId = 'id' in tx.actor ? tx.actor.id : null;
    await Promise.all([
      this.flags.addStep(tx, { flagId, from: before, to, transition, actorId, at, reason: reason ?? null }),
      this.trail.record(tx, { action: ACTIONS[transition], subjectKind: 'flag', subjectId: flagId }),
    ]);
    return before;
  }

  async #refusal(tx: Tx, flagId: string): Promise<Problem> {
    const flag = await this.flags.find(tx, flagId);
    if (flag === undefined) return new Problem('request.not-found');
    return new Problem({ code: 'flag.not-in-state', pointer: '', values: { state: flag.state } });
  }
}
