import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { PasskeysRepository } from './passkeys.repository.js';
import { RecoveryCodesRepository } from './recovery-codes.repository.js';
import { TotpRepository } from './totp.repository.js';

/** With what a person can prove who they are, beside the password. */
export interface Factors {
  readonly app: boolean;
  /** Whether there is one at all; recovery codes alone are none. */
  readonly any: boolean;
  /** How many there are. */
  readonly passkeys: number;
  /** How many recovery codes are left. */
  readonly recoveryCodes: number;
}

/** Which second factors a person has. */
@Injectable()
export class FactorStanding {
  constructor(
    private readonly totp: TotpRepository,
    private readonly recovery: RecoveryCodesRepository,
    private readonly passkeys: PasskeysRepository,
  ) {}

  async of(tx: Tx, personId: string): Promise<Factors> {
    const kept = await this.totp.of(tx, personId);
    const { length: passkeys } = await this.passkeys.of(tx, personId);
    return {
      app: kept !== undefined,
      any: kept !== undefined || passkeys > 0,
      passkeys,
      recoveryCodes: await this.recovery.left(tx, personId),
    };
  }
}
