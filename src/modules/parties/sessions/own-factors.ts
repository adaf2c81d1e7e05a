import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { isDemoAddress } from '../demo-domain.js';
import { ChangeFactors } from '../factors/change-factors.js';
import type { TotpForm } from '../factors/enrol-totp.js';
import type { Factors } from '../factors/factor-standing.js';
import type { ProposedSecret } from '../factors/totp-proposal.js';
import { IdentityProvider } from '../oidc/identity-provider.js';
import { RecentProof } from './recent-proof.js';

/** Who changes factors, and in which session. */
export interface FactorOwner {
  readonly actor: Extract<Actor, { kind: 'person' }>;
  readonly email: string;
  readonly token: string;
}

/** What the page of the own account shows. */
export interface OwnStanding extends Factors {
  /** Whether there is an identity provider to link the account to. */
  readonly linkable: boolean;
}

/** What a person does with the own second factors, having proved a moment ago who it is. */
@Injectable()
export class OwnFactors {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly proof: RecentProof,
    private readonly change: ChangeFactors,
    private readonly provider: IdentityProvider,
  ) {}

  async standing(actor: FactorOwner['actor']): Promise<OwnStanding> {
    const factors = await this.database.transaction(actor, (tx) => this.change.standing(tx, actor.id));
    return { ...factors, linkable: this.provider.name !== undefined };
  }

  /** A secret for another app. @throws {Problem} proof.needed or demo.fixed */
  async propose(owner: FactorOwner): Promise<ProposedSecret> {
    await this.#require(owner);
    return this.change.propose(owner.actor.id);
  }

  /** @returns recovery codes, when there were none. @throws {Problem} proof.needed, demo.fixed, factor.stale, sign-in.code-refused */
  async replaceApp(owner: FactorOwner, form: TotpForm): Promise<readonly string[]> {
    await this.#require(owner);
    return this.change.replaceApp(owner.actor, form, this.clock.now());
  }

  /** @returns to be shown once. @throws {Problem} proof.needed or demo.fixed */
  async newRecoveryCodes(owner: FactorOwner): Promise<readonly string[]> {
    await this.#require(owner);
    return this.database.transaction(owner.actor, (tx) => this.change.newRecoveryCodes(tx, owner.actor, this.clock.now()));
  }

  async #require({ actor, email, token }: FactorOwner): Promise<void> {
    if (isDemoAddress(email)) throw new Problem('demo.fixed');
    await this.proof.require(actor, token);
  }
}
