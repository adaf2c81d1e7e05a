import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { pauseAfter } from '../../domain/parties/sign-in-limits.js';
import { Problem, refuseAll } from '../../domain/problem.js';
import { Clock } from '../../platform/clock.js';
import { CheckPassword } from './check-password.js';
import { CheckCode } from './factors/check-code.js';
import { OpenSession, type StartedSession } from './open-session.js';
import type { SignInForm } from './sign-in.js';
import { attemptOf, missingFrom } from './sign-in-form.js';

/** Both steps at once, as a program sends them. */
export interface WholeSignIn extends SignInForm {
  readonly code: string;
  readonly device: string;
}

/**
 * Lets a person in who sends password and code together. A wrong password and a wrong code get the same answer after the
 * same work, so that a password cannot be tried here by itself.
 */
@Injectable()
export class SignInWithCode {
  constructor(
    private readonly clock: Clock,
    private readonly checkPassword: CheckPassword,
    private readonly checkCode: CheckCode,
    private readonly openSession: OpenSession,
  ) {}

  /** @throws {Problem} sign-in.refused, sign-in.too-many, or sign-in.enrol-first for who never chose a second factor */
  async execute(form: WholeSignIn): Promise<StartedSession> {
    refuseAll(missingFrom(form));
    const attempt = attemptOf(form, this.clock.now());
    const { account, times } = await this.checkPassword.execute(attempt, form.password);
    const proved = await this.checkCode.execute(account, form.code, attempt.at);
    if (account === undefined || proved === undefined) {
      await pause(pauseAfter(times));
      throw new Problem('sign-in.refused');
    }
    await this.checkPassword.release(attempt);
    return this.openSession.execute(account, attempt.at, form.device);
  }
}
