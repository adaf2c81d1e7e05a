import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { pauseAfter } from '../../domain/parties/sign-in-limits.js';
import { Problem, refuseAll } from '../../domain/problem.js';
import { GATE } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { type BegunStep, BeginStep } from './begin-step.js';
import { CheckPassword } from './check-password.js';
import { attemptOf, missingFrom } from './sign-in-form.js';

/** What somebody filled in, and from where. */
export interface SignInForm {
  readonly email: string;
  readonly password: string;
  readonly address: string;
}

/**
 * First step of signing in: the password. An unknown account and a wrong password get the same answer after the same
 * work. The right one opens nothing but the second step.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly checkPassword: CheckPassword,
    private readonly beginStep: BeginStep,
  ) {}

  /** @throws {Problem} sign-in.refused, or sign-in.too-many */
  async execute(form: SignInForm): Promise<BegunStep> {
    refuseAll(missingFrom(form));
    const attempt = attemptOf(form, this.clock.now());
    const { account, times } = await this.checkPassword.execute(attempt, form.password);
    if (account === undefined) {
      await pause(pauseAfter(times));
      throw new Problem('sign-in.refused');
    }
    await this.checkPassword.release(attempt);
    return this.database.transaction(GATE, (tx) => this.beginStep.execute(tx, account.id, attempt.at));
  }
}
