import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { GATE } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { OpenAccounts, type OwnAccount } from './open-accounts.js';
import { secretHash } from './secret-hash.js';
import { type SignInStep, SignInStepsRepository, type Stage } from './sign-in-steps.repository.js';

/** Wrong codes after which the password is asked again. */
const MOST_ATTEMPTS = 5;

/** Who stands in the half open door. */
export interface StepHolder {
  readonly account: OwnAccount;
  readonly stage: Stage;
  /** How often something was tried in this step, this time included. */
  readonly attempts: number;
}

/** The steps between password and session. */
@Injectable()
export class SignInSteps {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly steps: SignInStepsRepository,
    private readonly accounts: OpenAccounts,
  ) {}

  /** Who holds the token; nobody when the step has ended. */
  async holder(token: string): Promise<StepHolder | undefined> {
    return this.#holder(token, (hash, at) => this.database.transaction(GATE, (tx) => this.steps.of(tx, hash, at)));
  }

  /** Counts an attempt. @throws {Problem} sign-in.step-ended */
  async attempt(token: string, stage: Stage, at: Date): Promise<StepHolder> {
    const holder = await this.#holder(token, (hash) => this.database.transaction(GATE, (tx) => this.steps.attempt(tx, hash, at)));
    if (holder?.stage === stage && holder.attempts <= MOST_ATTEMPTS) return holder;
    await this.end(token);
    throw new Problem('sign-in.step-ended');
  }

  async end(token: string): Promise<void> {
    await this.database.transaction(GATE, (tx) => this.steps.end(tx, secretHash(token)));
  }

  async #holder(token: string, find: (hash: Buffer, at: Date) => Promise<SignInStep | undefined>): Promise<StepHolder | undefined> {
    const step = await find(secretHash(token), this.clock.now());
    if (step === undefined) return undefined;
    const account = await this.accounts.own(step.personId);
    return account && { account, stage: step.stage, attempts: step.attempts };
  }
}
