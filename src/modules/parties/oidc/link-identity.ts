import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { GATE } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { actingPerson } from '../acting-person.js';
import { OpenAccounts } from '../open-accounts.js';
import { type ExternalIdentity, ExternalIdentitiesRepository } from './external-identities.repository.js';

/** Links an identity to the account of somebody who proved who they are before they went to the provider. */
@Injectable()
export class LinkIdentity {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly accounts: OpenAccounts,
    private readonly identities: ExternalIdentitiesRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} oidc.taken when it is linked already, to this account or another: which is not told */
  async execute(personId: string, identity: ExternalIdentity): Promise<void> {
    const account = await this.database.transaction(GATE, (tx) => this.accounts.byId(tx, personId));
    if (account === undefined) throw new Problem('oidc.refused');
    const { organisationId } = account;
    await this.database.transaction(actingPerson(account), async (tx) => {
      if (!(await this.identities.link(tx, personId, identity, this.clock.now()))) throw new Problem('oidc.taken');
      await this.trail.record(tx, { action: 'person.identity-linked', subjectKind: 'person', subjectId: personId, organisationId });
    });
  }
}
