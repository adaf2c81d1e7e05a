import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { isDemoAddress } from '../demo-domain.js';
import type { FactorOwner } from '../sessions/own-factors.js';
import { RecentProof } from '../sessions/recent-proof.js';
import { ExternalIdentitiesRepository } from './external-identities.repository.js';
import { RunErrand } from './run-errand.js';

/** The identity at the provider that somebody linked to the own account. */
@Injectable()
export class OwnIdentity {
  constructor(
    private readonly database: Database,
    private readonly proof: RecentProof,
    private readonly identities: ExternalIdentitiesRepository,
    private readonly errands: RunErrand,
    private readonly trail: Trail,
  ) {}

  async linkedAt({ actor }: FactorOwner): Promise<Date | undefined> {
    return this.database.transaction(actor, (tx) => this.identities.linkedAt(tx, actor.id));
  }

  /** Sends who proved a moment ago to the provider. @throws {Problem} proof.needed, demo.fixed, oidc.unavailable */
  async begin({ actor, email, token }: FactorOwner): Promise<{ readonly url: string; readonly cookie: string }> {
    if (isDemoAddress(email)) throw new Problem('demo.fixed');
    await this.proof.require(actor, token);
    return this.errands.begin({ back: '/account/koppeling', personId: actor.id });
  }

  /** @throws {Problem} proof.needed, or request.not-found when there is none */
  async remove({ actor, token }: FactorOwner): Promise<void> {
    await this.proof.require(actor, token);
    const { id: subjectId, organisationId } = actor;
    await this.database.transaction(actor, async (tx) => {
      if (!(await this.identities.unlink(tx, subjectId))) throw new Problem('request.not-found');
      await this.trail.record(tx, { action: 'person.identity-unlinked', subjectKind: 'person', subjectId, organisationId });
    });
  }
}
