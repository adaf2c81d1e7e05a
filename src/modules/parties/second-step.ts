import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { pauseAfter } from '../../domain/parties/sign-in-limits.js';
import { Problem } from '../../domain/problem.js';
import { Clock } from '../../platform/clock.js';
import { CheckCode } from './factors/check-code.js';
import { OpenSession, type StartedSession } from './open-session.js';
import { SignInSteps } from './sign-in-steps.js';

/** What somebody filled in at the second step. */
export interface CodeForm {
  /** Of the step, from its cookie. */
  readonly token: string;
  readonly code: string;
  readonly device: string;
}

/** Second step of signing in: a code of the authenticator app, or a recovery code. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly clock: Clock,
    private readonly steps: SignInSteps,
    private readonly checkCode: CheckCode,
    private readonly openSession: OpenSession,
  ) {}

  /** @throws {Problem} sign-in.code-refused, sign-in.step-ended, or sign-in.too-many */
  async execute({ token, code, device }: CodeForm): Promise<StartedSession> {
    if (code.trim() === '') throw new Problem({ code: 'sign-in.code-missing', pointer: '/code' });
    const at = this.clock.now();
    const { account, attempts } = await this.steps.attempt(token, 'code', at);
    const proved = await this.checkCode.execute(account, code, at);
    if (proved === undefined) {
      await pause(pauseAfter(attempts));
      throw new Problem({ code: 'sign-in.code-refused', pointer: '/code' });
    }
    await this.steps.end(token);
    return this.openSession.execute(account, at, device);
  }
}
