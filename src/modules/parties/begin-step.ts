import { Injectable } from '@nestjs/common';
import { newSecret } from '../../platform/codes.js';
import type { Tx } from '../../platform/database.js';
import { FactorStanding } from './factors/factor-standing.js';
import { secretHash } from './secret-hash.js';
import { type Stage, SignInStepsRepository } from './sign-in-steps.repository.js';

/** How long somebody has for the second step, in milliseconds. */
export const STEP_MILLISECONDS = 10 * 60_000;

/** The door half open: the token leads to the second step and opens nothing else. */
export interface BegunStep {
  readonly token: string;
  readonly stage: Stage;
}

/** Begins the second step for somebody whose first was right: a code, or a second factor to choose for who has none. */
@Injectable()
export class BeginStep {
  constructor(
    private readonly factors: FactorStanding,
    private readonly steps: SignInStepsRepository,
  ) {}

  async execute(tx: Tx, personId: string, at: Date): Promise<BegunStep> {
    const token = newSecret();
    const { any } = await this.factors.of(tx, personId);
    const stage = any ? 'code' : 'enrol';
    const expiresAt = new Date(at.getTime() + STEP_MILLISECONDS);
    await this.steps.forgetEnded(tx, at);
    await this.steps.add(tx, { tokenHash: secretHash(token), personId, stage, begunAt: at, expiresAt });
    return { token, stage };
  }
}
