import { Injectable } from '@nestjs/common';
import { newReceipt } from '../../../platform/codes.js';
import type { Tx } from '../../../platform/database.js';
import { Secrets } from '../../../platform/secrets.js';
import { RecoveryCodesRepository } from './recovery-codes.repository.js';

const CODES = 10;
const PURPOSE = 'recovery-code';

/**
 * Codes for who lost the telephone: ten, each good for once. What is kept of one is an HMAC under the master key, which
 * is not in the database: there, a code cannot be tried.
 */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly secrets: Secrets,
    private readonly codes: RecoveryCodesRepository,
  ) {}

  /** Makes codes for who has none left. @returns to be shown once */
  async makeForNone(tx: Tx, personId: string, at: Date): Promise<readonly string[]> {
    return (await this.codes.left(tx, personId)) > 0 ? [] : this.make(tx, personId, at);
  }

  /** Makes new ones; the earlier ones open nothing any more. @returns to be shown once */
  async make(tx: Tx, personId: string, at: Date): Promise<readonly string[]> {
    const made = Array.from({ length: CODES }, newReceipt);
    await this.codes.replace(
      tx,
      personId,
      made.map((code) => this.#hash(personId, code)),
      at,
    );
    return made;
  }

  /** Uses up a code. @returns whether it was good */
  async spend(tx: Tx, personId: string, typed: string, at: Date): Promise<boolean> {
    return this.codes.spend(tx, personId, this.#hash(personId, typed), at);
  }

  #hash(personId: string, code: string): Buffer {
    const letters = code.replace(/[\s-]/g, '').toUpperCase();
    return Buffer.from(this.secrets.tokenFor(PURPOSE, personId, letters), 'base64url');
  }
}
