import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { isDemoAddress } from '../demo-domain.js';
import { type NamedPasskey, type PasskeyForm, Passkeys } from '../factors/passkeys.js';
import type { FactorOwner } from './own-factors.js';
import { RecentProof } from './recent-proof.js';

/** What a person does with the own passkeys, having proved a moment ago who it is. */
@Injectable()
export class OwnPasskeys {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly proof: RecentProof,
    private readonly passkeys: Passkeys,
  ) {}

  /** @throws {Problem} proof.needed or demo.fixed */
  async list(owner: FactorOwner): Promise<readonly NamedPasskey[]> {
    await this.#require(owner);
    return this.database.transaction(owner.actor, (tx) => this.passkeys.list(tx, owner.actor.id));
  }

  /** @throws {Problem} proof.needed, demo.fixed, passkey.name-missing or passkey.refused */
  async add(owner: FactorOwner, form: PasskeyForm): Promise<void> {
    await this.#require(owner);
    await this.database.transaction(owner.actor, (tx) => this.passkeys.add(tx, owner.actor, form, this.clock.now()));
  }

  /** @throws {Problem} proof.needed, demo.fixed or request.not-found */
  async remove(owner: FactorOwner, id: string): Promise<void> {
    await this.#require(owner);
    await this.database.transaction(owner.actor, (tx) => this.passkeys.remove(tx, owner.actor, id));
  }

  async #require({ actor, email, token }: FactorOwner): Promise<void> {
    if (isDemoAddress(email)) throw new Problem('demo.fixed');
    await this.proof.require(actor, token);
  }
}
