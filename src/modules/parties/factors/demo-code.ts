import { Injectable } from '@nestjs/common';
import { GATE } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database.js';
import type { FactorHolder } from './check-factor.js';
import { codeAt } from './totp-codes.js';
import { TotpSecrets } from './totp-secrets.js';

/** The code of a demo account, to stand in the page: a visitor of the demo has no app for it. Nobody else's is ever told. */
@Injectable()
export class DemoCode {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly secrets: TotpSecrets,
  ) {}

  async of({ id, isDemo }: FactorHolder): Promise<string | undefined> {
    if (!this.config.demo || !isDemo) return undefined;
    const totp = await this.database.transaction(GATE, (tx) => this.secrets.of(tx, id));
    return totp && codeAt(totp.secret, this.clock.now());
  }
}
