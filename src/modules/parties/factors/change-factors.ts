import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { EnrolTotp, type TotpForm } from './enrol-totp.js';
import { FactorLine } from './factor-line.js';
import { FactorStanding, type Factors } from './factor-standing.js';
import { RecoveryCodes } from './recovery-codes.js';
import { type ProposedSecret, TotpProposal } from './totp-proposal.js';

interface Owner {
  readonly id: string;
  readonly organisationId: string | null;
}

/** Changes second factors; each change is told by mail. */
@Injectable()
export class ChangeFactors {
  constructor(
    private readonly standingOf: FactorStanding,
    private readonly proposal: TotpProposal,
    private readonly enrolTotp: EnrolTotp,
    private readonly recovery: RecoveryCodes,
    private readonly line: FactorLine,
  ) {}

  async standing(tx: Tx, personId: string): Promise<Factors> {
    return this.standingOf.of(tx, personId);
  }

  propose(personId: string): ProposedSecret {
    return this.proposal.propose(personId);
  }

  async replaceApp(owner: Owner, form: TotpForm, at: Date): Promise<readonly string[]> {
    return this.enrolTotp.execute({ ...owner, isDemo: false }, form, at);
  }

  async newRecoveryCodes(tx: Tx, owner: Owner, at: Date): Promise<readonly string[]> {
    await this.line.record(tx, owner, 'person.recovery-codes-made');
    return this.recovery.make(tx, owner.id, at);
  }
}
