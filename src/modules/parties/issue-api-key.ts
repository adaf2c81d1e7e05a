import { Injectable } from '@nestjs/common';
import { type KeyTermsForm, keyTermsFaults } from '../../domain/parties/key-terms.js';
import { scopeFaults } from '../../domain/parties/parse-api-key.js';
import { Problem, refuseAll } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { newSecret } from '../../platform/codes.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { PartyRegister } from './party-register.js';

/** What to make a key for. */
export interface KeyWish extends KeyTermsForm {
  /** Reference of the organisation. */
  readonly organisation: string;
  readonly scopes: readonly string[];
  /** A test key: what comes in with it counts for nothing. */
  readonly sandbox?: boolean;
}

/** Makes an API key for an organisation's own systems. The secret is told once and cannot be read back. */
@Injectable()
export class IssueApiKey {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly register: PartyRegister,
  ) {}

  /** @throws {Problem} with every fault of the wish */
  async execute(
    actor: Actor,
    { organisation: ref, scopes, sandbox = false, ...terms }: KeyWish,
  ): Promise<{ readonly id: string; readonly secret: string }> {
    const faults = [...scopeFaults(scopes, '/scopes'), ...keyTermsFaults(terms)];
    const secret = `${sandbox ? 'mp_test_' : 'mp_live_'}${newSecret()}`;

    return this.database.transaction(actor, async (tx) => {
      const known = await this.organisations.byRef(tx, ref);
      if (known === undefined)
        throw new Problem({ code: 'party.organisation-unknown', pointer: '/organisation', values: { ref } }, ...faults);
      refuseAll(faults);
      const key = { ...terms, organisationId: known.id, secret, scopes: [...new Set(scopes)], sandbox };
      return { id: await this.register.enterApiKey(tx, key), secret };
    });
  }
}
