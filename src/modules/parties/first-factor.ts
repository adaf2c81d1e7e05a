import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { Clock } from '../../platform/clock.js';
import { EnrolTotp, type TotpForm } from './factors/enrol-totp.js';
import { type ProposedSecret, TotpProposal } from './factors/totp-proposal.js';
import { OpenSession, type StartedSession } from './open-session.js';
import { SignInSteps } from './sign-in-steps.js';

/** What somebody filled in who chooses a second factor for the first time. */
export interface FirstFactorForm extends TotpForm {
  /** Of the step, from its cookie. */
  readonly token: string;
  readonly device: string;
}

/** A session, with the codes that are shown this once. */
export interface FirstSession extends StartedSession {
  readonly recoveryCodes: readonly string[];
}

/** Second step for who has no second factor yet: nothing opens before there is one. */
@Injectable()
export class FirstFactor {
  constructor(
    private readonly clock: Clock,
    private readonly steps: SignInSteps,
    private readonly proposal: TotpProposal,
    private readonly enrolTotp: EnrolTotp,
    private readonly openSession: OpenSession,
  ) {}

  /** @throws {Problem} sign-in.step-ended */
  async propose(token: string): Promise<ProposedSecret & { readonly email: string }> {
    const holder = await this.steps.holder(token);
    if (holder?.stage !== 'enrol') throw new Problem('sign-in.step-ended');
    return { ...this.proposal.propose(holder.account.id), email: holder.account.email };
  }

  /** @throws {Problem} sign-in.code-refused, factor.stale or sign-in.step-ended */
  async execute(form: FirstFactorForm): Promise<FirstSession> {
    const at = this.clock.now();
    const { account } = await this.steps.attempt(form.token, 'enrol', at);
    const recoveryCodes = await this.enrolTotp.execute(account, form, at);
    await this.steps.end(form.token);
    return { ...(await this.openSession.execute(account, at, form.device)), recoveryCodes };
  }
}
