import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config.js';
import type { Tx } from '../../../platform/database.js';
import { RecoveryCodes } from './recovery-codes.js';
import { stepOf } from './totp-codes.js';
import { TotpSecrets } from './totp-secrets.js';

/** Whose code is looked at. */
export interface FactorHolder {
  readonly id: string;
  readonly isDemo: boolean;
}

/** With what somebody proved who they are, beside the password. */
export type ProvedBy = 'code' | 'recovery-code';

/** Nobody's id: the work for an account that does not exist is the same. */
const NOBODY: FactorHolder = { id: '00000000-0000-0000-0000-000000000000', isDemo: false };

/**
 * Compares a code with what the person's authenticator app shows, or with the recovery codes that are left, and uses it
 * up. A code of a demo account counts again: it stands in the page for everybody to use.
 */
@Injectable()
export class CheckFactor {
  constructor(
    private readonly config: Config,
    private readonly secrets: TotpSecrets,
    private readonly recovery: RecoveryCodes,
  ) {}

  /** @returns undefined when the code is not right */
  async execute(tx: Tx, holder: FactorHolder = NOBODY, typed: string, at: Date): Promise<ProvedBy | undefined> {
    const code = typed.replace(/\s/g, '');
    const [byApp, byRecovery] = [await this.#byApp(tx, holder, code, at), await this.recovery.spend(tx, holder.id, code, at)];
    if (byApp) return 'code';
    return byRecovery ? 'recovery-code' : undefined;
  }

  async #byApp(tx: Tx, { id, isDemo }: FactorHolder, code: string, at: Date): Promise<boolean> {
    const totp = await this.secrets.of(tx, id);
    if (totp === undefined) return false;
    const again = this.config.demo && isDemo;
    const step = stepOf(totp.secret, code, at, again ? 0 : totp.lastStep);
    if (step === undefined) return false;
    return again || this.secrets.spend(tx, id, step);
  }
}
