import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { pauseAfter } from '../../../domain/parties/sign-in-limits.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { CheckPassword } from '../check-password.js';
import { CheckCode } from '../factors/check-code.js';
import { attemptOf } from '../sign-in-form.js';
import { RenewSession } from './renew-session.js';

/** What somebody fills in who is signed in already. */
export interface ProofForm {
  readonly token: string;
  readonly email: string;
  readonly address: string;
  readonly password: string;
  readonly code: string;
}

/** Asks password and code once more, before what somebody signs in with may be changed. */
@Injectable()
export class ProveAgain {
  constructor(
    private readonly clock: Clock,
    private readonly checkPassword: CheckPassword,
    private readonly checkCode: CheckCode,
    private readonly renewSession: RenewSession,
  ) {}

  /** @returns the session's new token: the old one opens nothing any more. @throws {Problem} */
  async execute(actor: Extract<Actor, { kind: 'person' }>, form: ProofForm): Promise<string> {
    const attempt = attemptOf(form, this.clock.now());
    const { account, times } = await this.checkPassword.execute(attempt, form.password);
    const proved = await this.checkCode.execute(account, form.code, attempt.at);
    if (account?.id !== actor.id || proved === undefined) {
      await pause(pauseAfter(times));
      throw new Problem('proof.refused');
    }
    await this.checkPassword.release(attempt);
    return this.renewSession.execute(actor, form.token, attempt.at);
  }
}
