import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { GATE } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import type { CodeHolder } from './check-code.js';
import { FactorLine } from './factor-line.js';
import { RecoveryCodes } from './recovery-codes.js';
import { stepOf } from './totp-codes.js';
import { type ProposedSecret, TotpProposal } from './totp-proposal.js';
import { TotpSecrets } from './totp-secrets.js';

/** The proposed secret, and the code that the app makes of it. */
export interface TotpForm extends ProposedSecret {
  readonly code: string;
}

/** Ties an authenticator app to an account, in the place of an earlier one, once a code shows that the app works. */
@Injectable()
export class EnrolTotp {
  constructor(
    private readonly database: Database,
    private readonly proposal: TotpProposal,
    private readonly secrets: TotpSecrets,
    private readonly recovery: RecoveryCodes,
    private readonly line: FactorLine,
  ) {}

  /** @returns recovery codes to be shown once, when there were none left. @throws {Problem} factor.stale or sign-in.code-refused */
  async execute({ id, organisationId }: CodeHolder, form: TotpForm, at: Date): Promise<readonly string[]> {
    if (!this.proposal.isOurs(id, form)) throw new Problem('factor.stale');
    const lastStep = stepOf(form.secret, form.code.replace(/\s/g, ''), at, 0);
    if (lastStep === undefined) throw new Problem({ code: 'sign-in.code-refused', pointer: '/code' });

    return this.database.transaction(GATE, async (tx) => {
      await this.secrets.keep(tx, id, { secret: form.secret, lastStep }, at);
      await this.line.record(tx, { id, organisationId }, 'person.factor-enrolled');
      return this.recovery.makeForNone(tx, id, at);
    });
  }
}
