import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { pauseAfter } from '../../domain/parties/sign-in-limits.js';
import { type Fault, Problem, refuseAll } from '../../domain/problem.js';
import { Clock } from '../../platform/clock.js';
import { CheckPassword } from './check-password.js';
import { OpenSession, type StartedSession } from './open-session.js';

/** What somebody filled in, and from where. */
export interface SignInForm {
  readonly email: string;
  readonly password: string;
  readonly address: string;
}

/** Lets a person in who knows the password. An unknown account and a wrong password get the same answer after the same work. */
@Injectable()
export class SignIn {
  constructor(
    private readonly clock: Clock,
    private readonly checkPassword: CheckPassword,
    private readonly openSession: OpenSession,
  ) {}

  /** @throws {Problem} sign-in.refused, or sign-in.too-many */
  async execute({ email, password, address }: SignInForm): Promise<StartedSession> {
    refuseAll(missing(email, password));
    const attempt = { email: email.trim().toLowerCase(), address, at: this.clock.now() };
    const checked = await this.checkPassword.execute(attempt, password);
    if (checked.account !== undefined) return this.openSession.execute(checked.account, attempt);
    await pause(pauseAfter(checked.times));
    throw new Problem('sign-in.refused');
  }
}

function missing(email: string, password: string): readonly Fault[] {
  const faults: Fault[] = [];
  if (email.trim() === '') faults.push({ code: 'sign-in.email-missing', pointer: '/email' });
  if (password === '') faults.push({ code: 'sign-in.password-missing', pointer: '/password' });
  return faults;
}
