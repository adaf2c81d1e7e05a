import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { type MailTo, MailKeysRepository } from './mail-keys.repository.js';

/** To which key a mail is to be encrypted, whether or not that key is still of use. */
@Injectable()
export class KeyOfRecipient {
  constructor(private readonly keys: MailKeysRepository) {}

  /** @returns armored; undefined: whom it goes to gave none */
  async execute(tx: Tx, to: MailTo): Promise<string | undefined> {
    return this.keys.forMail(tx, to);
  }
}
