import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { GATE } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { readSigned } from './factors/passkey-answers.js';
import { Passkeys } from './factors/passkeys.js';
import { OpenAccounts } from './open-accounts.js';
import { OpenSession, type StartedSession } from './open-session.js';

/** What the browser wrote down of a signature, and with what kind of browser. */
export interface PasskeySignIn {
  readonly credential: string;
  readonly device: string;
}

/** Lets a person in by a passkey alone: the device has verified who holds it, and no other site can ask for it. */
@Injectable()
export class SignInByPasskey {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly passkeys: Passkeys,
    private readonly accounts: OpenAccounts,
    private readonly openSession: OpenSession,
  ) {}

  /** @throws {Problem} passkey.refused */
  async execute({ credential, device }: PasskeySignIn): Promise<StartedSession> {
    const at = this.clock.now();
    const { id } = readSigned(credential);
    const account = await this.database.transaction(GATE, async (tx) => {
      const personId = await this.passkeys.signer(tx, id, credential, at);
      return this.accounts.byId(tx, personId);
    });
    if (account === undefined) throw new Problem('passkey.refused');
    return this.openSession.execute(account, at, device);
  }
}
