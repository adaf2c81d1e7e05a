import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import type { Place } from '../../../platform/sealing/place.js';
import { AccountSeal } from './account-seal.js';
import { TotpRepository } from './totp.repository.js';

/** A person's secret for codes, open. */
export interface OpenTotp {
  readonly secret: string;
  readonly lastStep: number;
}

/** The secrets from which authenticator apps make codes: sealed where they are kept. */
@Injectable()
export class TotpSecrets {
  constructor(
    private readonly seal: AccountSeal,
    private readonly kept: TotpRepository,
  ) {}

  /** Puts a secret in the place of an earlier one. */
  async keep(tx: Tx, personId: string, { secret, lastStep }: OpenTotp, at: Date): Promise<void> {
    const sealed = await this.seal.seal(tx, placeOf(personId), secret);
    await this.kept.keep(tx, personId, { secret: sealed, lastStep }, at);
  }

  async of(tx: Tx, personId: string): Promise<OpenTotp | undefined> {
    const kept = await this.kept.of(tx, personId);
    return kept && { secret: await this.seal.open(tx, placeOf(personId), kept.secret), lastStep: kept.lastStep };
  }

  /** Uses up a code. @returns false when it, or a later one, was used already */
  async spend(tx: Tx, personId: string, step: number): Promise<boolean> {
    return this.kept.spend(tx, personId, step);
  }
}

function placeOf(personId: string): Place {
  return { table: 'totp', row: personId, column: 'secret' };
}
