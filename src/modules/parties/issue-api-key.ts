import { Injectable } from '@nestjs/common';
import { scopeFaults } from '../../domain/parties/parse-api-key.js';
import { Problem, refuseAll } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { newSecret } from '../../platform/codes.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { PartyRegister } from './party-register.js';

/** What to make a key for. */
export interface KeyWish {
  /** Reference of the organisation. */
  readonly organisation: string;
  readonly scopes: readonly string[];
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
  async execute(actor: Actor, { organisation: ref, scopes }: KeyWish): Promise<{ readonly id: string; readonly secret: string }> {
    const faults = scopeFaults(scopes, '/scopes');
    const secret = `mp_${newSecret()}`;

    return this.database.transaction(actor, async (tx) => {
      const known = await this.organisations.byRef(tx, ref);
      if (known === undefined)
        throw new Problem({ code: 'party.organisation-unknown', pointer: '/organisation', values: { ref } }, ...faults);
      refuseAll(faults);
      return { id: await this.register.enterApiKey(tx, known.id, secret, [...new Set(scopes)]), secret };
    });
  }
}
