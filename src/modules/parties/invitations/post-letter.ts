import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../jobs/outbox.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { AccountSeal } from '../factors/account-seal.js';
import { type LetterKind, LINK_MILLISECONDS } from './letter-kinds.js';
import { LettersRepository } from './letters.repository.js';

/** To whom: a person at the own address, or an address of which it is not said whose it is. */
export interface LetterWish {
  readonly kind: LetterKind;
  readonly personId: string | null;
  /** When it is not the address of the account. */
  readonly address?: string;
}

/** Keeps a letter about an account and promises that it is written, in the caller's transaction. */
@Injectable()
export class PostLetter {
  constructor(
    private readonly clock: Clock,
    private readonly seal: AccountSeal,
    private readonly letters: LettersRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, { kind, personId, address }: LetterWish): Promise<void> {
    const madeAt = this.clock.now();
    const id = newId(madeAt);
    const expiresAt = new Date(madeAt.getTime() + LINK_MILLISECONDS[kind]);
    const place = { table: 'account_letter', row: id, column: 'address' };
    const sealed = address === undefined ? null : await this.seal.seal(tx, place, address);
    await this.letters.add(tx, { id, kind, personId, address: sealed, madeAt, expiresAt });
    await this.outbox.promise(tx, 'account.write-letter', { letterId: id });
  }
}
