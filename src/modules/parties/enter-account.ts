import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { TotpSecrets } from './factors/totp-secrets.js';
import { OpenAccounts } from './open-accounts.js';
import { type EnteredPerson, PartyRegister } from './party-register.js';

/** Enters a person together with a second factor that somebody else chose: the operator's file, or the demo. */
@Injectable()
export class EnterAccount {
  constructor(
    private readonly clock: Clock,
    private readonly register: PartyRegister,
    private readonly totp: TotpSecrets,
    private readonly accounts: OpenAccounts,
  ) {}

  /** Whether somebody may sign in with this address already. */
  async knows(tx: Tx, email: string): Promise<boolean> {
    return (await this.accounts.execute(tx, email)) !== undefined;
  }

  /** @param totpSecret in base32; null: the person chooses a second factor at the first sign-in */
  async execute(tx: Tx, person: EnteredPerson, totpSecret: string | null): Promise<void> {
    const id = await this.register.enterPerson(tx, person);
    if (totpSecret !== null) await this.totp.keep(tx, id, { secret: totpSecret, lastStep: 0 }, this.clock.now());
  }
}
