import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { GATE } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import type { BegunStep } from '../begin-step.js';
import { OpenAccounts } from '../open-accounts.js';
import type { StartedSession } from '../open-session.js';
import { ExternalIdentitiesRepository } from './external-identities.repository.js';
import { IdentityDoor } from './identity-door.js';
import type { Identified } from './identity-provider.js';

/** Lets somebody in whom the identity provider knows: at once when it proved a second factor, else to our own second step. */
@Injectable()
export class EnterByIdentity {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly identities: ExternalIdentitiesRepository,
    private readonly accounts: OpenAccounts,
    private readonly door: IdentityDoor,
  ) {}

  /** @throws {Problem} oidc.unknown when nobody linked this identity */
  async execute(identified: Identified, device: string): Promise<StartedSession | BegunStep> {
    const at = this.clock.now();
    const account = await this.database.transaction(GATE, async (tx) => {
      const personId = await this.identities.personOf(tx, identified, at);
      return personId === undefined ? undefined : this.accounts.byId(tx, personId);
    });
    if (account === undefined) throw new Problem('oidc.unknown');
    return identified.strong ? this.door.open(account, at, device) : this.door.halfOpen(account, at);
  }
}
