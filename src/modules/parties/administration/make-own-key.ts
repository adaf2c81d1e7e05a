import { Injectable } from '@nestjs/common';
import { keyTermsFaults } from '../../../domain/parties/key-terms.js';
import { scopeFaults } from '../../../domain/parties/parse-api-key.js';
import { refuseAll } from '../../../domain/problem.js';
import { newSecret } from '../../../platform/codes.js';
import { Database } from '../../../platform/database.js';
import { PartyRegister } from '../party-register.js';
import type { Administrator } from './administrator.js';

/** What an administrator asks of a key. */
export interface KeyForm {
  readonly name: string;
  readonly days: number;
  readonly scopes: readonly string[];
  readonly sandbox: boolean;
}

/** Makes an API key for the own organisation. The secret is told once and cannot be read back. */
@Injectable()
export class MakeOwnKey {
  constructor(
    private readonly database: Database,
    private readonly register: PartyRegister,
  ) {}

  /** @throws {Problem} with every fault of the form */
  async execute(actor: Administrator, form: KeyForm): Promise<{ readonly secret: string }> {
    refuseAll([...keyTermsFaults(form), ...scopeFaults(form.scopes, '/scopes').map((fault) => ({ ...fault, pointer: '/scopes' }))]);
    const secret = `${form.sandbox ? 'mp_test_' : 'mp_live_'}${newSecret()}`;
    const key = { ...form, scopes: [...new Set(form.scopes)], organisationId: actor.organisationId, secret };
    await this.database.transaction(actor, (tx) => this.register.enterApiKey(tx, key));
    return { secret };
  }
}
